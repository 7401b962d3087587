import type { Condition } from '../conditions.ts';

/**
 * The published list of conditions, in the order of the decision tables. A decision flow answers with these ids
 * (`Ratkaisu.conditions[].id`); a positive outcome lists every condition that is in force, and each is met.
 */
export const conditions = [
  {
    id: 'permit-is-a-first-one-for-studies',
    sentence: 'The permit applied for is the first residence permit for studies.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'hakemus-is-made-abroad',
    sentence: 'The permit is applied for abroad.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'studies-are-for-a-university-degree-or-an-exchange',
    sentence:
      'The applicant studies for a degree at a Finnish university, or is an exchange student at any institution.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'studies-are-outside-eu-mobility-programmes',
    sentence: 'The applicant takes part in no EU mobility programme, such as Erasmus+, during the permit.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'hakemus-is-sent-in-enter-finland',
    sentence: 'The application is sent in Enter Finland.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'kasittelymaksu-is-paid',
    sentence: 'The processing fee of the application is paid in full.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa', 'kortti'],
  },
  {
    id: 'hakemus-is-sent-on-or-after-19-10-2023',
    sentence: 'The application is sent on 19.10.2023 or later, by the calendar of Helsinki.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'hakemus-has-all-its-liitteet',
    sentence: 'The application is filled in carefully, with all its information and attachments.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'opiskelupaikka-is-confirmed-by-a-register',
    sentence: 'A register confirms the place of study that the application names, and it has not been lost.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'maksuvelvollisuus-is-settled',
    sentence: 'Whether the studies are subject to a tuition fee has been settled, and the registers agree on it.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'lukuvuosimaksu-is-paid-or-covered',
    sentence:
      'The tuition fee is paid or covered by a scholarship, or none is required, and the registers agree on it.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'toimeentulo-is-sufficient',
    sentence: 'The applicant has the means of support that the day of sending requires, for the first year at least.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'vakuutus-covers-the-stay',
    sentence: 'The applicant has a sufficient health insurance for the stay, or for one year of a longer one.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'passi-is-valid-for-the-time-applied-for',
    sentence: 'The passport is valid to the end of the time applied for.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'studies-are-not-mainly-remote',
    sentence: 'The studies are not carried out mainly at a distance.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'nothing-known-stands-against-the-permit',
    sentence: 'No entry ban, security remark or other matter that calls for discretion is known.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'no-family-member-applies-at-the-same-time',
    sentence: 'No family member has an application pending at the same time.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'studies-have-not-begun',
    sentence: 'The studies have not begun on the day of decision.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'no-d-viisumi-is-applied-for-at-the-same-time',
    sentence: 'No D visa is applied for at the same time.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'asiointikieli-is-not-swedish',
    sentence: 'The contact language is not Swedish.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'applicant-has-no-turvakielto',
    sentence: 'The applicant has no non-disclosure for personal safety (turvakielto).',
    menettelyt: ['ensimmainen-lupa', 'kortti'],
  },
  {
    id: 'applicant-has-no-kansainvalinen-suojelu',
    sentence: 'The applicant has never applied for or been given international protection.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'applicant-has-no-karkotuspaatos',
    sentence: 'No decision to deport the applicant has been made.',
    menettelyt: ['ensimmainen-lupa'],
  },
  {
    id: 'time-applied-for-is-not-too-long',
    sentence: 'The time applied for does not clearly exceed the target time of the studies.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'henkilollisyys-is-proved',
    sentence: 'The applicant has proved their identity at a mission or a service point.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'applicant-is-a-third-country-national',
    sentence:
      'The applicant is a citizen of no EU, EEA or Nordic country, nor of Switzerland, by every register that knows.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'applicant-is-the-same-person-in-the-registers',
    sentence: 'The person in the registers is the applicant.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa', 'valvonta'],
  },
  {
    id: 'registers-have-answered',
    sentence: 'Both registers have answered.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa', 'valvonta'],
  },
  {
    id: 'permit-is-granted-exactly-as-applied-for',
    sentence: 'All conditions are met, so the permit can be granted exactly as it was applied for.',
    menettelyt: ['ensimmainen-lupa', 'jatkolupa'],
  },
  {
    id: 'permit-to-extend-is-for-studies',
    sentence: 'The permit that is to be extended is one for studies, and it is extended for studies.',
    menettelyt: ['jatkolupa'],
  },
  {
    id: 'jatkolupa-is-applied-for-in-time',
    sentence: 'The extended permit is applied for before the permit ends, and not earlier than three months before.',
    menettelyt: ['jatkolupa'],
  },
  {
    id: 'opiskeluoikeus-is-in-force',
    sentence: 'The right to study that the permit is for is in force.',
    menettelyt: ['jatkolupa', 'valvonta'],
  },
  {
    id: 'student-is-enrolled-as-present',
    sentence: 'The student is enrolled as present for the term.',
    menettelyt: ['jatkolupa', 'valvonta'],
  },
  {
    id: 'lukuvuosimaksu-of-the-term-is-settled',
    sentence: 'The tuition fee of the term is paid or covered by a scholarship, or none is required.',
    menettelyt: ['jatkolupa'],
  },
  {
    id: 'studies-progress-by-45-op-a-year',
    sentence: 'The student has earned at least 45 op for each academic year of the permit.',
    menettelyt: ['jatkolupa', 'valvonta'],
  },
  {
    id: 'lupa-is-permanent',
    sentence:
      'The card is of a permanent permit, or a permanent card of a family member of an EU citizen, and it is in force.',
    menettelyt: ['kortti'],
  },
  {
    id: 'lupa-is-not-based-on-the-erosopimus',
    sentence: 'The right of residence is not based on the withdrawal agreement of the United Kingdom.',
    menettelyt: ['kortti'],
  },
  {
    id: 'korttihakemus-is-sent-on-or-after-25-4-2024',
    sentence: 'The application for the card is sent on 25.4.2024 or later, by the calendar of Helsinki.',
    menettelyt: ['kortti'],
  },
  {
    id: 'korttihakemus-has-all-its-liitteet',
    sentence:
      'The application for the card has all that it needs: photograph, passport, fingerprints not older than five years, and a report to the police when the card was lost or stolen.',
    menettelyt: ['kortti'],
  },
  {
    id: 'valvottava-lupa-is-for-studies-and-in-force',
    sentence: 'The permit that is monitored is one for studies, and it is in force.',
    menettelyt: ['valvonta'],
  },
  {
    id: 'studies-have-begun',
    sentence: 'The studies have begun by the end of their first term.',
    menettelyt: ['valvonta'],
  },
] as const satisfies readonly Condition[];
