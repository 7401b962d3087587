import type { Condition } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';

/** EU, EEA and Switzerland, by the codes of maatjavaltiot2. */
const freeMovement = [
  ...['040', '056', '100', '191', '196', '203', '208', '233', '246', '250', '276', '300', '348', '372', '380', '428'],
  ...['440', '442', '470', '528', '616', '620', '642', '703', '705', '724', '752', '352', '438', '578', '756'],
];
/** A country that isn't told. */
const tuntemattomat = ['998', '999'];

export const applicantIsAThirdCountryNational: Condition<LupaFacts> = {
  id: 'applicant-is-a-third-country-national',
  row: '18',
  kind: 'derived',
  sources: ['https://migri.fi/opiskelu-suomessa'],
  claims: ['DF-018', 'DF-073'],
  data: {
    'enter-finland': ['hakemus.henkilo.kansalaisuudet'],
    valintarekisteri: ['kansalaisuudet'],
    koski: ['henkilö.kansalaisuus'],
  },
  state: (facts) => {
    const [own = [], ...others] = toKansalaisuudet(facts);
    const told = [own, ...others].flat();
    if (told.some((maa) => freeMovement.includes(maa))) return 'not-met';
    if (own.length === 0 || told.some((maa) => tuntemattomat.includes(maa))) return 'unknown';
    const agree = others.every((list) => list.length === 0 || isSameSet(list, own));
    return agree ? 'met' : 'unknown';
  },
  reason: {
    fi: 'Hakija ei ole kolmannen maan kansalainen, tai kansalaisuudesta on ristiriitaista tietoa.',
    sv: 'Sökanden är inte medborgare i ett tredjeland, eller så är uppgifterna om medborgarskap motstridiga.',
    en: 'The applicant is no third-country national, or it is contradictory of which country.',
  },
};

/** What the applicant tells, then what each register tells that knows the applicant. */
const toKansalaisuudet = (facts: LupaFacts): readonly (readonly string[])[] => {
  const { henkilo, koski } = facts;
  const valintarekisteri = facts.menettely === 'jatkolupa' ? undefined : facts.valintarekisteri;
  return [
    henkilo.kansalaisuudet,
    koski.answered ? (koski.value?.henkilö.kansalaisuus ?? []).map(({ koodiarvo }) => koodiarvo) : [],
    valintarekisteri?.answered ? (valintarekisteri.value?.kansalaisuudet ?? []) : [],
  ];
};

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
