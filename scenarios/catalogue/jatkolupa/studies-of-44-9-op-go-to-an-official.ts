import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const studiesOf449OpGoToAnOfficial: Scenario = {
  name: 'studies-of-44-9-op-go-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A student of one academic year who has earned 44.9 op goes to an official.',
  claims: ['DF-078', 'DF-081', 'DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({ documents: passed([{ op: '44.9', paiva: '2026-05-20' }]) }),
  expected: { outcomes: ['to-official'] },
};
