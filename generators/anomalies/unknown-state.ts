import { type Anomaly, editFirst } from './anomaly.ts';

export const unknownState = {
  name: 'a-right-has-an-unknown-state',
  about: 'A state that the code list got after Koski’s copy of it, as happened with 7.',
  claims: ['VI-033', 'VI-011'],
  needs: 'right',
  koskiDoes: { outcome: 'answers-503', reason: 'virtaopiskeluoikeudentila/8' },
  inVirta: editFirst('opiskeluoikeudet', (oikeus) => ({
    ...oikeus,
    tilat: oikeus.tilat.map((tila) => ({ ...tila, koodi: '8' })),
  })),
} as const satisfies Anomaly;
