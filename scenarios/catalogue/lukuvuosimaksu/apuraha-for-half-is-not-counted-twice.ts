import type { Scenario } from '../../scenario.ts';
import { inMaksut } from './in-maksut.ts';

export const apurahaForHalfIsNotCountedTwice: Scenario = {
  name: 'apuraha-for-half-is-not-counted-twice',
  theme: 'lukuvuosimaksu',
  sentence:
    'When VIRTA marks the fee as settled by a scholarship of half of it, and nothing else, it goes to an official.',
  claims: ['DF-032', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    documents: inMaksut((maksu) => ({
      ...maksu,
      summa: '0',
      apuraha: String(Math.ceil(Number(maksu.summa) / 2)),
    })),
  },
  expected: { outcomes: ['to-official'] },
};
