import { type Anomaly, editFirst } from './anomaly.ts';

export const blankPayment = {
  name: 'a-paid-sum-is-blank',
  about: 'The school leaves the sum empty where it should leave the element out.',
  claims: ['VI-008'],
  needs: 'payments',
  koskiDoes: { outcome: 'answers-503', reason: 'For input string: ""' },
  inVirta: editFirst(
    'lukukausiIlmoittautumiset',
    (one) => ({ ...one, lukuvuosiMaksu: { ...one.lukuvuosiMaksu, summa: '' } }),
    ({ lukuvuosiMaksu }) => lukuvuosiMaksu !== undefined,
  ),
} as const satisfies Anomaly;
