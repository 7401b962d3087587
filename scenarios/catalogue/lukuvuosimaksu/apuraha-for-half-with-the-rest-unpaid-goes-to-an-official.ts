import type { Scenario } from '../../scenario.ts';

export const apurahaForHalfWithTheRestUnpaidGoesToAnOfficial: Scenario = {
  name: 'apuraha-for-half-with-the-rest-unpaid-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant with a scholarship for half of the tuition fee who has not paid the rest goes to an official.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'half-scholarship-rest-unpaid' } },
  expected: { outcomes: ['to-official'] },
};
