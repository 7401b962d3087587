import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const studentWhoTookItBackGetsAProposal: Scenario = {
  name: 'student-who-took-it-back-gets-a-proposal',
  theme: 'jatkolupa',
  sentence: 'The extended permit of a student who has given up the right and come back (1, 5, 1) is proposed.',
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({ documents: inStates(['2025-08-01', '1'], ['2025-10-01', '5'], ['2025-11-01', '1']) }),
  expected: { outcomes: ['proposal'] },
};
