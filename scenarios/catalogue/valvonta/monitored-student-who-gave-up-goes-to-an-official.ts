import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const monitoredStudentWhoGaveUpGoesToAnOfficial: Scenario = {
  name: 'monitored-student-who-gave-up-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A student with a permit who has given up the right (state 5) is looked at by an official.',
  claims: ['DF-080', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: monitoring({ documents: inStates(['2025-08-01', '1'], ['2026-10-01', '5']) }),
  expected: { outcomes: ['to-official'] },
};
