import { type Anomaly, editFirst } from './anomaly.ts';

export const feeWithDecimals = {
  name: 'a-fee-has-decimals',
  about: 'The school writes cents, which VIRTA’s five characters let pass for small sums.',
  claims: ['VI-008'],
  needs: 'fee-periods',
  koskiDoes: { outcome: 'answers-503', reason: 'For input string: "900.5"' },
  inVirta: editFirst(
    'opiskeluoikeudet',
    (oikeus) => ({ ...oikeus, lukuvuosiMaksut: oikeus.lukuvuosiMaksut.map((maksu) => ({ ...maksu, summa: '900.5' })) }),
    ({ lukuvuosiMaksut }) => lukuvuosiMaksut.length > 0,
  ),
} as const satisfies Anomaly;
