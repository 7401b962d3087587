import type { Scenario } from '../../scenario.ts';

export const settledSumsThatVirtaMarksAsUnpaidGoToAnOfficial: Scenario = {
  name: 'settled-sums-that-virta-marks-as-unpaid-go-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'When the sums in VIRTA reach the fee, but it is not marked as settled, the mark counts and an official looks.',
  claims: ['DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'flag-below-sums' } },
  expected: { outcomes: ['to-official'] },
};
