import type { Scenario } from '../../scenario.ts';

export const unpaidLukuvuosimaksuGoesToAnOfficial: Scenario = {
  name: 'unpaid-lukuvuosimaksu-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant whose tuition fee is unpaid goes to an official, who looks at the means for it.',
  claims: ['DF-031', 'DF-034'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'unpaid' } },
  expected: { outcomes: ['to-official'], conditions: { 'lukuvuosimaksu-is-paid-or-covered': ['not-met', 'unknown'] } },
};
