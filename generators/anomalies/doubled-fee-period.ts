import { type Anomaly, editFirst } from './anomaly.ts';

export const doubledFeePeriod = {
  name: 'a-fee-period-stands-twice',
  about: 'The same period has been sent twice, though periods must not overlap.',
  claims: ['VI-063', 'VI-071'],
  needs: 'fee-periods',
  koskiDoes: { outcome: 'converts', effect: 'Both come, so that twice as much seems to be required.' },
  inVirta: editFirst(
    'opiskeluoikeudet',
    (oikeus) => ({ ...oikeus, lukuvuosiMaksut: oikeus.lukuvuosiMaksut.flatMap((maksu) => [maksu, maksu]) }),
    ({ lukuvuosiMaksut }) => lukuvuosiMaksut.length > 0,
  ),
} as const satisfies Anomaly;
