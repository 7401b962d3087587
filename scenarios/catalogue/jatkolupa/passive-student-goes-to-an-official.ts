import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const passiveStudentGoesToAnOfficial: Scenario = {
  name: 'passive-student-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'The extended permit of a student who has gone passive (1, 4) goes to an official.',
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({ documents: inStates(['2025-08-01', '1'], ['2026-06-15', '4']) }),
  expected: { outcomes: ['to-official'] },
};
