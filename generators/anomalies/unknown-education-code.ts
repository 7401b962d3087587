import { type Anomaly, editFirst } from './anomaly.ts';

export const unknownEducationCode = {
  name: 'a-degree-right-has-an-unknown-education-code',
  about: 'A new degree programme whose code is not in the list yet.',
  claims: ['VI-040'],
  needs: 'right',
  koskiDoes: { outcome: 'answers-503', reason: 'koulutus/759998' },
  inVirta: editFirst('opiskeluoikeudet', (oikeus) => ({
    ...oikeus,
    jaksot: oikeus.jaksot.map((jakso) => ({ ...jakso, koulutuskoodi: '759998' })),
  })),
} as const satisfies Anomaly;
