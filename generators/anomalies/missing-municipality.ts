import { type Anomaly, editFirst } from './anomaly.ts';

export const missingMunicipality = {
  name: 'a-period-of-a-right-lacks-its-municipality',
  about: 'Studies by distance have no place, so the school leaves Koulutuskunta out.',
  claims: ['VI-031'],
  needs: 'right',
  koskiDoes: { outcome: 'answers-503', reason: 'kunta/' },
  inVirta: editFirst('opiskeluoikeudet', (oikeus) => ({
    ...oikeus,
    jaksot: oikeus.jaksot.map(({ koulutuskunta: _, ...jakso }) => jakso),
  })),
} as const satisfies Anomaly;
