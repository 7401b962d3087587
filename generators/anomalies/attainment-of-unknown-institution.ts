import { type Anomaly, editFirst, isGradedCourse } from './anomaly.ts';

export const attainmentOfUnknownInstitution = {
  name: 'the-institution-of-a-course-is-unknown',
  about: 'A course taken abroad names UM (foreign) as its institution, and no Finnish one.',
  claims: ['VI-041'],
  needs: 'attainments',
  koskiDoes: { outcome: 'answers-503', reason: 'myöntäjäoppilaitosta ei löydy' },
  inVirta: editFirst('opintosuoritukset', (one) => ({ ...one, myontaja: 'UM', organisaatiot: [] }), isGradedCourse),
} as const satisfies Anomaly;
