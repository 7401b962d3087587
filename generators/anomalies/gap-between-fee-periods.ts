import { plusDays } from '../paiva.ts';
import { type Anomaly, editFirst } from './anomaly.ts';

export const gapBetweenFeePeriods = {
  name: 'the-last-fee-period-begins-nineteen-days-late',
  about: 'Periods are entered by hand: the last one begins on the 20th, and the days before it belong to none.',
  claims: ['VI-063', 'VI-071'],
  needs: 'fee-periods',
  koskiDoes: { outcome: 'converts', effect: 'The periods come as they are, and nothing tells of the gap.' },
  inVirta: editFirst(
    'opiskeluoikeudet',
    (oikeus) => ({
      ...oikeus,
      lukuvuosiMaksut: oikeus.lukuvuosiMaksut.map((maksu, index, { length }) =>
        index === length - 1 && maksu.alkuPvm !== undefined
          ? { ...maksu, alkuPvm: plusDays(maksu.alkuPvm, 19) }
          : maksu,
      ),
    }),
    ({ lukuvuosiMaksut }) => lukuvuosiMaksut.length > 0,
  ),
} as const satisfies Anomaly;
