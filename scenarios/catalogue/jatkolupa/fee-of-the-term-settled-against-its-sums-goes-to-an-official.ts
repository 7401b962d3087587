import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const feeOfTheTermSettledAgainstItsSumsGoesToAnOfficial: Scenario = {
  name: 'fee-of-the-term-settled-against-its-sums-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A fee that is marked as settled while the sums are below it goes to an official.',
  claims: ['DF-032', 'DF-048', 'VI-071'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({
    documents: inIlmoittautumiset((one) => ({ ...one, lukuvuosiMaksu: { maksettu: '1', summa: '1' } })),
  }),
  expected: { outcomes: ['to-official'] },
};
