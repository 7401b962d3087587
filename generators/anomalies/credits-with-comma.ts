import { type Anomaly, editFirst, isGradedCourse } from './anomaly.ts';

export const creditsWithComma = {
  name: 'credits-have-a-decimal-comma',
  about: 'Credits are written the Finnish way, 5,0 instead of 5.0.',
  claims: ['VI-009'],
  needs: 'attainments',
  koskiDoes: { outcome: 'answers-503', reason: 'For input string: "5,0"' },
  inVirta: editFirst('opintosuoritukset', (one) => ({ ...one, laajuus: { opintopiste: '5,0' } }), isGradedCourse),
} as const satisfies Anomaly;
