import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset, inOpiskeluoikeudet } from '../change-documents.ts';
import { all } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const unpaidFeeThatIsZeroDoesNotMatter: Scenario = {
  name: 'unpaid-fee-that-is-zero-does-not-matter',
  theme: 'jatkolupa',
  sentence: 'A fee of zero euros is no fee.',
  claims: ['DF-090', 'VI-072'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({
    documents: all(
      inOpiskeluoikeudet((oikeus) => ({
        ...oikeus,
        lukuvuosiMaksut: oikeus.lukuvuosiMaksut.map((maksu) => ({ ...maksu, summa: '0' })),
      })),
      inIlmoittautumiset((one) => ({ ...one, lukuvuosiMaksu: { maksettu: '0' } })),
    ),
  }),
  expected: { outcomes: ['proposal'] },
};
