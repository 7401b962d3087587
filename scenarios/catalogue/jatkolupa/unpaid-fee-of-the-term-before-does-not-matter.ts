import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

// By DF-090, an assumption: only the term in which the decision is made is looked at.
export const unpaidFeeOfTheTermBeforeDoesNotMatter: Scenario = {
  name: 'unpaid-fee-of-the-term-before-does-not-matter',
  theme: 'jatkolupa',
  sentence: 'The fee of the term of the decision counts: an unpaid one of the autumn is no obstacle in the spring.',
  claims: ['DF-090'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({
    documents: inIlmoittautumiset((one, index) => (index === 0 ? { ...one, lukuvuosiMaksu: { maksettu: '0' } } : one)),
  }),
  expected: { outcomes: ['proposal'] },
};
