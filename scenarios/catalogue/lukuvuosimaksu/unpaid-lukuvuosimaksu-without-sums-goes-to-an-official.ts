import type { Scenario } from '../../scenario.ts';

export const unpaidLukuvuosimaksuWithoutSumsGoesToAnOfficial: Scenario = {
  name: 'unpaid-lukuvuosimaksu-without-sums-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'A school that tells no sums, only that the fee is not settled, sends the applicant to an official.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'unpaid-without-sums' } },
  expected: { outcomes: ['to-official'] },
};
