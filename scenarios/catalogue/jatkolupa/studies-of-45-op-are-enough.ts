import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const studiesOf45OpAreEnough: Scenario = {
  name: 'studies-of-45-op-are-enough',
  theme: 'jatkolupa',
  sentence: 'A student of one academic year who has earned 45 op, to the point, has progressed enough.',
  claims: ['DF-078', 'DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({ documents: passed([{ op: '45', paiva: '2026-05-20' }]) }),
  expected: { outcomes: ['proposal'] },
};
