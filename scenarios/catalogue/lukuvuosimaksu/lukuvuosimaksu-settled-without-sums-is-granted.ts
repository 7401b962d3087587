import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuSettledWithoutSumsIsGranted: Scenario = {
  name: 'lukuvuosimaksu-settled-without-sums-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'A tuition fee marked as settled is settled, also when the school has told no sums.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'flag-without-sums' } },
  expected: { outcomes: ['automatic-grant'] },
};
