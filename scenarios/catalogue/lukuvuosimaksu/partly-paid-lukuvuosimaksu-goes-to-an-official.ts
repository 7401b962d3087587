import type { Scenario } from '../../scenario.ts';

export const partlyPaidLukuvuosimaksuGoesToAnOfficial: Scenario = {
  name: 'partly-paid-lukuvuosimaksu-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant who has paid half of the tuition fee goes to an official.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'partly-paid' } },
  expected: { outcomes: ['to-official'] },
};
