import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitOfAGoodStudentIsProposed: Scenario = {
  name: 'extended-permit-of-a-good-student-is-proposed',
  theme: 'jatkolupa',
  sentence:
    'A student who is present, has paid and has earned 60 op in the year gets a proposal for an extended permit.',
  claims: ['DF-078', 'DF-079', 'DF-086'],
  conditions: [],
  world: extending(),
  expected: { outcomes: ['proposal'] },
};
