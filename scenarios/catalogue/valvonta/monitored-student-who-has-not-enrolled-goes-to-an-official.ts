import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { monitoring } from '../monitoring.ts';

export const monitoredStudentWhoHasNotEnrolledGoesToAnOfficial: Scenario = {
  name: 'monitored-student-who-has-not-enrolled-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A student with a permit who is not enrolled in the second year (state 4) is looked at by an official.',
  claims: ['DF-080', 'DF-091'],
  conditions: ['student-is-enrolled-as-present'],
  world: monitoring({
    documents: inIlmoittautumiset((one) => (one.alkuPvm === '2026-08-01' ? { ...one, tila: '4' } : one)),
  }),
  expected: { outcomes: ['to-official'] },
};
