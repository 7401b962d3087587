import type { Scenario } from '../../scenario.ts';

export const rejectedApplicantGoesToAnOfficial: Scenario = {
  name: 'rejected-applicant-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who was not accepted is not shown by Valintarekisteri and goes to an official.',
  claims: ['DF-019', 'DF-028'],
  conditions: [
    'hakemus-has-all-its-liitteet',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
  ],
  world: { traits: { valintaTila: 'HYLATTY' } },
  expected: { outcomes: ['to-official'] },
};
