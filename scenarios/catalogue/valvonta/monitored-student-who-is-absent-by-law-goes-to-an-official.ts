import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { monitoring } from '../monitoring.ts';

export const monitoredStudentWhoIsAbsentByLawGoesToAnOfficial: Scenario = {
  name: 'monitored-student-who-is-absent-by-law-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A student with a permit who is absent by law in the second year (state 3) is looked at by an official.',
  claims: ['DF-080', 'DF-091'],
  conditions: ['student-is-enrolled-as-present'],
  world: monitoring({
    documents: inIlmoittautumiset((one) => (one.alkuPvm === '2026-08-01' ? { ...one, tila: '3' } : one)),
  }),
  expected: { outcomes: ['to-official'] },
};
