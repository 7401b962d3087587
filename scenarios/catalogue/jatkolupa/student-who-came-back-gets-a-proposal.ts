import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const studentWhoCameBackGetsAProposal: Scenario = {
  name: 'student-who-came-back-gets-a-proposal',
  theme: 'jatkolupa',
  sentence: 'The extended permit of a student who has gone passive and come back (1, 4, 1) is proposed.',
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({ documents: inStates(['2025-08-01', '1'], ['2025-10-01', '4'], ['2025-11-01', '1']) }),
  expected: { outcomes: ['proposal'] },
};
