import type { HakemusHenkilo } from '#contracts';
import type { Condition } from '../condition.ts';
import type { LupaFacts, ValvontaFacts } from '../facts.ts';
import { pilotti } from '../sources.ts';

export const applicantIsTheSamePersonInTheRegisters: Condition<LupaFacts | ValvontaFacts> = {
  id: 'applicant-is-the-same-person-in-the-registers',
  row: '19',
  kind: 'derived',
  sources: [pilotti],
  claims: ['DF-019'],
  data: {
    'enter-finland': [
      'hakemus.henkilo.etunimet',
      'hakemus.henkilo.sukunimi',
      'hakemus.henkilo.syntymaaika',
      'hakemus.henkilo.oppijanumero',
      'hakemus.henkilo.hetu',
    ],
    migri: ['henkilo.etunimet', 'henkilo.sukunimi', 'henkilo.syntymaaika', 'henkilo.oppijanumero', 'henkilo.hetu'],
    // By the OID the answer is known to be about this person.
    valintarekisteri: ['henkiloOid', 'etunimet', 'sukunimi', 'syntymaaika'],
    koski: ['henkilö.oid', 'henkilö.etunimet', 'henkilö.sukunimi', 'henkilö.syntymäaika'],
  },
  state: (facts) => {
    const found = toPersons(facts);
    // A 404 or an empty list is no match, and no other person either.
    return found.length > 0 && found.every((person) => isSame(person, facts.henkilo)) ? 'met' : 'unknown';
  },
  reason: {
    fi: 'Hakijaa ei löydy rekistereistä, tai nimi tai syntymäaika poikkeaa niiden tiedoista.',
    sv: 'Sökanden finns inte i registren, eller så avviker namnet eller födelsetiden från uppgifterna där.',
    en: 'The registers do not know the applicant, or know another name or date of birth.',
  },
};

type Person = { readonly [field in 'etunimet' | 'sukunimi' | 'syntymaaika']?: string };

const toPersons = (facts: LupaFacts | ValvontaFacts): readonly Person[] => {
  const oppija = facts.koski.answered ? facts.koski.value?.henkilö : undefined;
  const hakija =
    facts.menettely === 'ensimmainen-lupa' && facts.valintarekisteri.answered
      ? facts.valintarekisteri.value
      : undefined;
  const { syntymäaika } = oppija ?? {};
  return [
    ...(oppija === undefined
      ? []
      : [{ ...oppija, ...(syntymäaika === undefined ? {} : { syntymaaika: syntymäaika }) }]),
    ...(hakija === undefined ? [] : [hakija]),
  ];
};

const isSame = (person: Person, henkilo: HakemusHenkilo): boolean =>
  plain(person.etunimet) === plain(henkilo.etunimet) &&
  plain(person.sukunimi) === plain(henkilo.sukunimi) &&
  toIso(person.syntymaaika) === henkilo.syntymaaika;

const plain = (name = ''): string => name.normalize().trim().toLowerCase();

/** Valintarekisteri passes the day of birth on as it has it, also as `12.11.1988`. */
const toIso = (paiva = ''): string => {
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(paiva) ?? [];
  return year === undefined ? paiva : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
