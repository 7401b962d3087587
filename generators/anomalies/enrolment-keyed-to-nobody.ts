import { type Anomaly, editFirst } from './anomaly.ts';

export const enrolmentKeyedToNobody = {
  name: 'an-enrolment-names-a-right-that-does-not-exist',
  about: 'The right got a new key when it was moved to another system; the first enrolment kept the old one.',
  claims: ['VI-064'],
  needs: 'enrolments',
  koskiDoes: { outcome: 'converts', effect: 'The enrolment is lost, and its payment with it.' },
  inVirta: editFirst('lukukausiIlmoittautumiset', (one) => ({ ...one, opiskeluoikeusAvain: 'vanha-1' })),
} as const satisfies Anomaly;
