import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';

export const attainmentsWithoutARightAreNoPlace: Scenario = {
  name: 'attainments-without-a-right-are-no-place',
  theme: 'opiskeluoikeus',
  sentence:
    'Attainments that belong to no right, of which Koski makes a right without states, confirm no place of study.',
  claims: ['DF-009', 'VI-020'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { valintarekisteri: 'ei-hakemusta' },
    documents: all(
      passed([{ op: '5', paiva: '2026-05-15' }]),
      inVirta((record) => ({
        ...record,
        opiskeluoikeudet: [],
        lukukausiIlmoittautumiset: [],
        opintosuoritukset: record.opintosuoritukset.map(({ opiskeluoikeusAvain: _, ...suoritus }) => suoritus),
      })),
    ),
  },
  expected: { outcomes: ['to-official'] },
};
