import type { Scenario } from '../../scenario.ts';

export const settledFlagAboveTheSumsOfAYearGoesToAnOfficial: Scenario = {
  name: 'settled-flag-above-the-sums-of-a-year-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'When the fee is asked for the year at once, the sums of both terms together are half of it, and it goes to an official.',
  claims: ['DF-032', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'flag-above-sums', maksukaudet: 'lukuvuosittain' } },
  expected: { outcomes: ['to-official'] },
};
