import { type Anomaly, editFirst, isGradedCourse } from './anomaly.ts';

export const attainmentNotCounted = {
  name: 'a-course-is-marked-as-not-to-be-counted',
  about: 'A course has Laji 3, which the school uses for what is not in its statistics.',
  claims: ['VI-038'],
  needs: 'attainments',
  koskiDoes: { outcome: 'converts', effect: 'The course is not shown, and its credits are missing.' },
  inVirta: editFirst('opintosuoritukset', (one) => ({ ...one, laji: '3' }), isGradedCourse),
} as const satisfies Anomaly;
