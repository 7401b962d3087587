import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuPaidAndMoreIsGranted: Scenario = {
  name: 'lukuvuosimaksu-paid-and-more-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant who has paid more than the tuition fee is granted.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'over-paid' } },
  expected: { outcomes: ['automatic-grant'] },
};
