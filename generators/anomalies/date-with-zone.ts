import { type Anomaly, editFirst } from './anomaly.ts';

export const dateWithZone = {
  name: 'a-day-has-a-time-zone',
  about: 'The end of the right is valid XML and a day of the schema’s, with a time zone after it.',
  claims: ['VI-006'],
  needs: 'right',
  koskiDoes: { outcome: 'answers-503', reason: '+03:00' },
  inVirta: editFirst('opiskeluoikeudet', (oikeus) => ({ ...oikeus, loppuPvm: '2028-07-31+03:00' })),
} as const satisfies Anomaly;
