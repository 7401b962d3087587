import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';
import { all, alsoRight } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const newRightInThePlaceOfAnEndedOneIsLeftAlone: Scenario = {
  name: 'new-right-in-the-place-of-an-ended-one-is-left-alone',
  theme: 'valvonta',
  sentence:
    'A right that ended because of a new one, of the same level at another school, is not the end of the studies.',
  claims: ['DF-057', 'DF-080'],
  conditions: ['opiskeluoikeus-is-in-force', 'student-is-enrolled-as-present'],
  world: monitoring({
    traits: { oppilaitos: '10076' },
    documents: all(
      alsoRight({ myontaja: '01904', tilat: [{ alkuPvm: '2026-08-01', koodi: '1' }] }),
      inVirta((record) => ({
        ...record,
        opiskeluoikeudet: record.opiskeluoikeudet.map((oikeus, index) =>
          index === 0
            ? {
                ...oikeus,
                tilat: [
                  { alkuPvm: '2025-08-01', koodi: '1' },
                  { alkuPvm: '2026-08-01', koodi: '6' },
                ],
              }
            : oikeus,
        ),
        lukukausiIlmoittautumiset: record.lukukausiIlmoittautumiset.map((one) =>
          one.alkuPvm === '2026-08-01'
            ? { ...one, opiskeluoikeusAvain: `${one.opiskeluoikeusAvain}-2`, myontaja: '01904' }
            : one,
        ),
      })),
    ),
  }),
  expected: { outcomes: ['no-action'] },
};
