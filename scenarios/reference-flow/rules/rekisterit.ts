import { known, type PersonFacts } from '../facts.ts';
import { met, notMet, type Rule, unknown } from '../rule.ts';

/** EU, EEA and Switzerland, by the codes of maatjavaltiot2. */
const freeMovement = new Set(
  (
    '040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528 578 616 620 642 703 705 724' +
    ' 752 756'
  ).split(' '),
);

/** Row 18, by every register that was asked. */
export const isThirdCountryNational: Rule<PersonFacts> = {
  id: 'applicant-is-a-third-country-national',
  state: (facts) => {
    const [own = [], ...others] = citizenships(facts);
    if (own.length === 0 || own.some((maa) => unknownCountries.has(maa))) return unknown('no citizenship is told');
    if ([own, ...others].flat().some((maa) => freeMovement.has(maa)))
      return notMet('a citizen of EU, EEA or Switzerland');
    const agree = others.every((list) => list.length === 0 || list.toSorted().join() === own.toSorted().join());
    return agree ? met : unknown('the registers know other citizenships');
  },
};

/** Codes of maatjavaltiot2 for a country that nobody knows; who is a citizen of none has 991. */
const unknownCountries = new Set(['998', '999']);

/** Rows 19 and 20: whom the registers know, and what they have not told. */
export const rekisteriRules: readonly Rule<PersonFacts>[] = [
  {
    id: 'applicant-is-the-same-person-in-the-registers',
    state: ({ henkilo, koski, valintarekisteri }) => {
      const oppija = known(koski)?.henkilö;
      const hakija = known(valintarekisteri);
      const found = [...(oppija ? [{ ...oppija, syntymaaika: oppija.syntymäaika }] : []), ...(hakija ? [hakija] : [])];
      if (found.length === 0) return unknown('no register knows the applicant');
      const differs = found.some(
        ({ sukunimi, etunimet, syntymaaika }) =>
          plain(sukunimi) !== plain(henkilo.sukunimi) ||
          plain(etunimet) !== plain(henkilo.etunimet) ||
          toIso(syntymaaika) !== henkilo.syntymaaika,
      );
      return differs ? unknown('name or date of birth differs in a register') : met;
    },
  },
  {
    id: 'registers-have-answered',
    state: ({ koski, valintarekisteri }) => {
      const silent = [koski, ...(valintarekisteri ? [valintarekisteri] : [])].flatMap((answer) => {
        if (answer.state === 'answered') return [];
        return [answer.state === 'failed' ? answer.why : 'no identifier to ask by'];
      });
      return silent.length === 0 ? met : unknown([...new Set(silent)].join('; '));
    },
  },
];

/** The applicant's own list first, then those of the registers that know the applicant. */
const citizenships = ({ henkilo, koski, valintarekisteri }: PersonFacts): readonly (readonly string[])[] => [
  henkilo.kansalaisuudet,
  (known(koski)?.henkilö.kansalaisuus ?? []).map(({ koodiarvo }) => koodiarvo),
  known(valintarekisteri)?.kansalaisuudet ?? [],
];

const plain = (name: string | undefined): string => (name ?? '').trim().toLowerCase();

/** Valintarekisteri passes a day of birth on as it stands in ONR, `2000-01-31` or `31.1.2000`. */
const toIso = (paiva: string | undefined): string | undefined =>
  paiva?.includes('.')
    ? paiva
        .split('.')
        .toReversed()
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : paiva;
