import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const unpaidFeeOfThisTermAfterAPaidOneGoesToAnOfficial: Scenario = {
  name: 'unpaid-fee-of-this-term-after-a-paid-one-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A student who has paid the autumn and not the spring of the decision goes to an official.',
  claims: ['DF-090'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({
    documents: inIlmoittautumiset((one, index) => (index === 1 ? { ...one, lukuvuosiMaksu: { maksettu: '0' } } : one)),
  }),
  expected: { outcomes: ['to-official'] },
};
