import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const monitoredStudentWhoCameBackIsLeftAlone: Scenario = {
  name: 'monitored-student-who-came-back-is-left-alone',
  theme: 'valvonta',
  sentence: 'A student who went passive and came back (1, 4, 1) gives no reason to act.',
  claims: ['DF-080', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: monitoring({ documents: inStates(['2025-08-01', '1'], ['2025-10-01', '4'], ['2025-11-01', '1']) }),
  expected: { outcomes: ['no-action'] },
};
