import type { VirtaArvosana } from '#contracts';
import { type Anomaly, editFirst, isGradedCourse } from './anomaly.ts';

const vanhanAsteikonArvosana: VirtaArvosana = {
  laji: 'Muu',
  koodi: 'vanha-3',
  asteikkoAvain: 'oma',
  asteikonNimi: 'Oma asteikko',
  asteikko: [{ avain: 'uusi-1', koodi: '1', nimi: 'Hyvä' }],
};

export const localGradeOutsideScale = {
  name: 'a-local-grade-is-not-on-its-scale',
  about: 'The school’s own scale was renewed, and the grade still names a step of the old one.',
  claims: ['VI-050'],
  needs: 'attainments',
  koskiDoes: { outcome: 'converts', effect: 'The course stays, without arviointi and vahvistus.' },
  inVirta: editFirst(
    'opintosuoritukset',
    (one) => ({
      ...one,
      arvosana: vanhanAsteikonArvosana,
    }),
    isGradedCourse,
  ),
} as const satisfies Anomaly;
