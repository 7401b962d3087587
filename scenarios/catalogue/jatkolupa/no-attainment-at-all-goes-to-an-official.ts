import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const noAttainmentAtAllGoesToAnOfficial: Scenario = {
  name: 'no-attainment-at-all-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A student who has passed nothing in a year goes to an official.',
  claims: ['DF-078', 'DF-081'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({ documents: passed([]) }),
  expected: { outcomes: ['to-official'] },
};
