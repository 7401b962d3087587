import { type Anomaly, editFirst } from './anomaly.ts';

export const unknownEnrolmentState = {
  name: 'an-enrolment-has-an-unknown-state',
  about: 'The school sends a code of its own for the state of the first enrolment.',
  claims: ['VI-068'],
  needs: 'enrolments',
  koskiDoes: { outcome: 'converts', effect: 'The enrolment is shown as missing (4).' },
  inVirta: editFirst('lukukausiIlmoittautumiset', (one) => ({ ...one, tila: '9' })),
} as const satisfies Anomaly;
