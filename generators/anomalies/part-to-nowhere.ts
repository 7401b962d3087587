import { type Anomaly, editFirst, isGradedCourse } from './anomaly.ts';

export const partToNowhere = {
  name: 'an-attainment-contains-one-that-does-not-exist',
  about: 'A part was removed, and the Sisaltyvyys that points to it was not.',
  claims: ['VI-017'],
  needs: 'attainments',
  koskiDoes: { outcome: 'converts', effect: 'Nothing changes: the missing part is passed over.' },
  inVirta: editFirst(
    'opintosuoritukset',
    (one) => ({ ...one, sisaltyvatAvaimet: [...one.sisaltyvatAvaimet, 'poistettu-1'] }),
    isGradedCourse,
  ),
} as const satisfies Anomaly;
