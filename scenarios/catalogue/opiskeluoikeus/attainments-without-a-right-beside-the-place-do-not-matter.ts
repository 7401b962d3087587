import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';

export const attainmentsWithoutARightBesideThePlaceDoNotMatter: Scenario = {
  name: 'attainments-without-a-right-beside-the-place-do-not-matter',
  theme: 'opiskeluoikeus',
  sentence:
    'Attainments that belong to no right, of which Koski makes a right without states, are no obstacle beside an accepted place.',
  claims: ['DF-009', 'VI-020'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    documents: all(
      passed([{ op: '5', paiva: '2026-05-15' }]),
      inVirta((record) => ({
        ...record,
        opintosuoritukset: record.opintosuoritukset.map(({ opiskeluoikeusAvain: _, ...suoritus }) => suoritus),
      })),
    ),
  },
  expected: { outcomes: ['automatic-grant'] },
};
