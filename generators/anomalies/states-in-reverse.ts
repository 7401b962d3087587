import { type Anomaly, editFirst } from './anomaly.ts';

export const statesInReverse = {
  name: 'the-states-of-a-right-come-newest-first',
  about: 'The school sends the history the other way round.',
  claims: ['VI-027'],
  needs: 'states',
  koskiDoes: { outcome: 'converts', effect: 'Nothing changes: states are sorted by their first day.' },
  inVirta: editFirst(
    'opiskeluoikeudet',
    (oikeus) => ({ ...oikeus, tilat: oikeus.tilat.toReversed() }),
    ({ tilat }) => tilat.length > 1,
  ),
} as const satisfies Anomaly;
