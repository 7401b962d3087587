import type { Scenario } from '../../scenario.ts';
import { inMaksut } from './in-maksut.ts';

export const settledFlagWithAEuroMissingGoesToAnOfficial: Scenario = {
  name: 'settled-flag-with-a-euro-missing-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'When VIRTA marks the fee as settled and one euro of the autumn is missing, it goes to an official.',
  claims: ['DF-032', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  tags: ['boundary'],
  world: {
    documents: inMaksut((maksu, index) => (index === 0 ? { ...maksu, summa: String(Number(maksu.summa) - 1) } : maksu)),
  },
  expected: { outcomes: ['to-official'] },
};
