import { type Anomaly, editFirst } from './anomaly.ts';

export const paymentKeyedElsewhere = {
  name: 'a-payment-names-another-right-than-its-enrolment',
  about: 'The key of the right in a payment is left over from an earlier system.',
  claims: ['VI-070'],
  needs: 'payments',
  koskiDoes: { outcome: 'converts', effect: 'Nothing changes: the payment is shown with its enrolment.' },
  inVirta: editFirst(
    'lukukausiIlmoittautumiset',
    (one) => ({ ...one, lukuvuosiMaksu: { ...one.lukuvuosiMaksu, opiskeluoikeusAvain: '888999' } }),
    ({ lukuvuosiMaksu }) => lukuvuosiMaksu !== undefined,
  ),
} as const satisfies Anomaly;
