import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const presentOnlyInTheTermBeforeGoesToAnOfficial: Scenario = {
  name: 'present-only-in-the-term-before-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence: 'A student who was present in the autumn and is absent in the spring of the decision goes to an official.',
  claims: ['DF-090'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one, index) => ({ ...one, tila: index === 0 ? '1' : '2' })) }),
  expected: { outcomes: ['to-official'] },
};
