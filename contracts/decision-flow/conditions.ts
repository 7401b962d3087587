/** Who holds the data that a condition is decided from. */
export type ConditionData = 'enter-finland' | 'valintarekisteri' | 'koski' | 'dvv' | 'migri';

/** One condition of the automated first residence permit for studies, named by the sentence that must hold. */
export interface Condition {
  readonly id: string;
  readonly sentence: string;
  /** Row of the decision table. */
  readonly row: string;
  /** `known`: Migri has published it. `derived`: it follows from the law or from the data. */
  readonly kind: 'known' | 'derived';
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly data: readonly ConditionData[];
  /** Last day (`YYYY-MM-DD`, of sending the hakemus) on which it was a condition; absent: still is. */
  readonly until?: string;
}

const introduction = 'https://migri.fi/kayttoonottopaatokset';
const introductionInEnglish = 'https://migri.fi/en/implementation-decisions';
const pilot =
  'https://migri.fi/-/maahanmuuttovirasto-pilotoi-automaattista-paatoksentekoa-opiskelijoiden-oleskeluluvissa';

/**
 * The published list of conditions, in the order of the decision table. A decision flow answers with these ids
 * (`Ratkaisu.conditions[].id`); an automatic grant lists every condition that is in force, and each is met.
 */
export const conditions = [
  {
    id: 'permit-is-a-first-one-for-studies',
    sentence: 'The permit applied for is the first residence permit for studies.',
    row: '1',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-001'],
    data: ['enter-finland', 'migri'],
  },
  {
    id: 'hakemus-is-made-abroad',
    sentence: 'The permit is applied for abroad.',
    row: '2',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-002'],
    data: ['enter-finland'],
  },
  {
    id: 'studies-are-for-a-university-degree-or-an-exchange',
    sentence:
      'The applicant studies for a degree at a Finnish university, or is an exchange student at any institution.',
    row: '3',
    kind: 'known',
    sources: [introduction, 'https://minedu.fi/sv/universitet'],
    claims: ['DF-003', 'DF-024', 'DF-025', 'DF-074'],
    data: ['enter-finland', 'valintarekisteri', 'koski'],
  },
  {
    id: 'studies-are-outside-eu-mobility-programmes',
    sentence: 'The applicant takes part in no EU mobility programme, such as Erasmus+, during the permit.',
    row: '4',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-004', 'DF-027', 'DF-063'],
    data: ['enter-finland'],
  },
  {
    id: 'hakemus-is-sent-in-enter-finland',
    sentence: 'The application is sent in Enter Finland.',
    row: '5',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-005'],
    data: ['enter-finland'],
  },
  {
    id: 'kasittelymaksu-is-paid',
    sentence: 'The processing fee of the application is paid in full.',
    row: '6',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-006'],
    data: ['enter-finland'],
  },
  {
    id: 'hakemus-is-sent-on-or-after-19-10-2023',
    sentence: 'The application is sent on 19.10.2023 or later, by the calendar of Helsinki.',
    row: '7',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-007'],
    data: ['enter-finland'],
  },
  {
    id: 'hakemus-has-all-its-liitteet',
    sentence: 'The application is filled in carefully, with all its information and attachments.',
    row: '8',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-008'],
    data: ['enter-finland'],
  },
  {
    id: 'opiskelupaikka-is-confirmed-by-a-register',
    sentence: 'A register confirms the place of study that the application names, and it has not been lost.',
    row: '9a',
    kind: 'known',
    sources: ['https://migri.fi/opiskelupaikka', pilot],
    claims: ['DF-009', 'DF-026', 'DF-028'],
    data: ['enter-finland', 'valintarekisteri', 'koski'],
  },
  {
    id: 'maksuvelvollisuus-is-settled',
    sentence: 'Whether the studies are subject to a tuition fee has been settled, and the registers agree on it.',
    row: '9b',
    kind: 'known',
    sources: ['https://migri.fi/oppilaitoksen-rooli-oleskelulupaprosessissa'],
    claims: ['DF-029', 'DF-030'],
    data: ['valintarekisteri', 'koski'],
  },
  {
    id: 'lukuvuosimaksu-is-paid-or-covered',
    sentence:
      'The tuition fee is paid or covered by a scholarship, or none is required, and the registers agree on it.',
    row: '9c',
    kind: 'known',
    sources: ['https://migri.fi/oppilaitoksen-rooli-oleskelulupaprosessissa'],
    claims: ['DF-031', 'DF-032', 'DF-033', 'DF-034'],
    data: ['valintarekisteri', 'koski'],
  },
  {
    id: 'toimeentulo-is-sufficient',
    sentence: 'The applicant has the means of support that the day of sending requires, for the first year at least.',
    row: '9d',
    kind: 'known',
    sources: ['https://migri.fi/en/means-of-support', 'https://www.sttinfo.fi/tiedote/70463879/'],
    claims: ['DF-036', 'DF-037', 'DF-038', 'DF-039', 'DF-040', 'DF-059', 'DF-060'],
    data: ['enter-finland'],
  },
  {
    id: 'vakuutus-covers-the-stay',
    sentence: 'The applicant has a sufficient health insurance for the stay, or for one year of a longer one.',
    row: '9e',
    kind: 'known',
    sources: ['https://migri.fi/insurance'],
    claims: ['DF-041', 'DF-042', 'DF-043', 'DF-044'],
    data: ['enter-finland'],
  },
  {
    id: 'passi-is-valid-for-the-time-applied-for',
    sentence: 'The passport is valid to the end of the time applied for.',
    row: '9f',
    kind: 'known',
    sources: ['https://www.studyinfinland.fi/life-finland/residence-permits'],
    claims: ['DF-046'],
    data: ['enter-finland'],
  },
  {
    id: 'studies-are-not-mainly-remote',
    sentence: 'The studies are not carried out mainly at a distance.',
    row: '9g',
    kind: 'derived',
    sources: ['https://migri.fi/opiskelupaikka'],
    claims: ['DF-045'],
    data: ['enter-finland'],
  },
  {
    id: 'nothing-known-stands-against-the-permit',
    sentence: 'No entry ban, security remark or other matter that calls for discretion is known.',
    row: '9h',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-047'],
    data: ['migri'],
  },
  {
    id: 'no-family-member-applies-at-the-same-time',
    sentence: 'No family member has an application pending at the same time.',
    row: '10',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-010'],
    data: ['migri'],
  },
  {
    id: 'studies-have-not-begun',
    sentence: 'The studies have not begun on the day of decision.',
    row: '11',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-011', 'DF-062'],
    data: ['enter-finland', 'valintarekisteri', 'koski'],
  },
  {
    id: 'no-d-viisumi-is-applied-for-at-the-same-time',
    sentence: 'No D visa is applied for at the same time.',
    row: '12',
    kind: 'known',
    sources: [introduction, 'https://migri.fi/-/arvioidut-kasittelyajat-taulukko-eu'],
    claims: ['DF-012', 'DF-058'],
    data: ['enter-finland'],
    until: '2024-05-22',
  },
  {
    id: 'asiointikieli-is-not-swedish',
    sentence: 'The contact language is not Swedish.',
    row: '12b',
    kind: 'known',
    sources: [introductionInEnglish],
    claims: ['DF-023', 'DF-058'],
    data: ['enter-finland'],
    until: '2024-04-24',
  },
  {
    id: 'applicant-has-no-turvakielto',
    sentence: 'The applicant has no non-disclosure for personal safety (turvakielto).',
    row: '13',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-013'],
    data: ['dvv'],
  },
  {
    id: 'applicant-has-no-kansainvalinen-suojelu',
    sentence: 'The applicant has never applied for or been given international protection.',
    row: '14',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-014', 'DF-065'],
    data: ['migri'],
  },
  {
    id: 'applicant-has-no-karkotuspaatos',
    sentence: 'No decision to deport the applicant has been made.',
    row: '15',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-015', 'DF-064'],
    data: ['migri'],
  },
  {
    id: 'time-applied-for-is-not-too-long',
    sentence: 'The time applied for does not clearly exceed the target time of the studies.',
    row: '16',
    kind: 'known',
    sources: [introduction],
    claims: ['DF-016', 'DF-061', 'DF-068'],
    data: ['enter-finland'],
  },
  {
    id: 'henkilollisyys-is-proved',
    sentence: 'The applicant has proved their identity at a mission or a service point.',
    row: '17',
    kind: 'known',
    sources: [introduction, pilot],
    claims: ['DF-017'],
    data: ['migri'],
  },
  {
    id: 'applicant-is-a-third-country-national',
    sentence:
      'The applicant is a citizen of no EU, EEA or Nordic country, nor of Switzerland, by every register that knows.',
    row: '18',
    kind: 'derived',
    sources: ['https://migri.fi/opiskelu-suomessa'],
    claims: ['DF-018', 'DF-073'],
    data: ['enter-finland', 'valintarekisteri', 'koski'],
  },
  {
    id: 'applicant-is-the-same-person-in-the-registers',
    sentence: 'The person in the registers is the applicant.',
    row: '19',
    kind: 'derived',
    sources: [pilot],
    claims: ['DF-019'],
    data: ['enter-finland', 'valintarekisteri', 'koski'],
  },
  {
    id: 'registers-have-answered',
    sentence: 'Both registers have answered.',
    row: '20',
    kind: 'derived',
    sources: [pilot],
    claims: ['DF-020'],
    data: ['valintarekisteri', 'koski'],
  },
  {
    id: 'permit-is-granted-exactly-as-applied-for',
    sentence: 'All conditions are met, so the permit can be granted exactly as it was applied for.',
    row: '21',
    kind: 'known',
    sources: [pilot],
    claims: ['DF-022'],
    data: ['enter-finland'],
  },
] as const satisfies readonly Condition[];

export type ConditionId = (typeof conditions)[number]['id'];

/** The conditions that an application sent on this day (`YYYY-MM-DD`, Helsinki) is decided by. */
export const conditionsInForce = (sentOn: string): readonly Condition[] =>
  conditions.filter((condition: Condition) => condition.until === undefined || sentOn <= condition.until);
