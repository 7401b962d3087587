import { type Anomaly, editFirst } from './anomaly.ts';

export const rightOfUnknownInstitution = {
  name: 'the-institution-of-a-right-in-force-is-unknown',
  about: 'The number of the institution is mistyped in Myontaja.',
  claims: ['VI-062'],
  needs: 'right-in-force',
  koskiDoes: { outcome: 'answers-503', reason: 'myöntäjäoppilaitosta ei löydy' },
  inVirta: editFirst(
    'opiskeluoikeudet',
    (oikeus) => ({ ...oikeus, myontaja: '99999', organisaatiot: [] }),
    ({ tilat }) => tilat.at(-1)?.koodi === '1',
  ),
} as const satisfies Anomaly;
