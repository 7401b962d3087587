import type { Scenario } from '../../scenario.ts';

export const settledFlagAboveTheSumsGoesToAnOfficial: Scenario = {
  name: 'settled-flag-above-the-sums-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'When VIRTA marks the fee as settled and the sums are half of it, the contradiction goes to an official.',
  claims: ['DF-032', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'flag-above-sums' } },
  expected: { outcomes: ['to-official'] },
};
