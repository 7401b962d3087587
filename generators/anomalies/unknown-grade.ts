import type { VirtaArvosana } from '#contracts';
import { type Anomaly, editFirst, isGradedCourse } from './anomaly.ts';

const nolla: VirtaArvosana = { laji: 'Viisiportainen', teksti: '0' };

export const unknownGrade = {
  name: 'a-course-has-a-grade-outside-the-list',
  about: 'A failed course has been sent with the grade 0, which VIRTA is not meant to hold.',
  claims: ['VI-049'],
  needs: 'attainments',
  koskiDoes: { outcome: 'converts', effect: 'The course stays, without arviointi and vahvistus.' },
  inVirta: editFirst('opintosuoritukset', (one) => ({ ...one, arvosana: nolla }), isGradedCourse),
} as const satisfies Anomaly;
