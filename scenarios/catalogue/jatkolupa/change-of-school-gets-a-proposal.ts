import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';
import { all, alsoRight } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const changeOfSchoolGetsAProposal: Scenario = {
  name: 'change-of-school-gets-a-proposal',
  theme: 'jatkolupa',
  sentence:
    'A student who has given up the right at the first school and has one at another, of the same level, gets a proposal.',
  claims: ['DF-078', 'DF-087'],
  conditions: ['opiskeluoikeus-is-in-force', 'student-is-enrolled-as-present'],
  world: extending({
    traits: { oppilaitos: '10076' },
    documents: all(
      alsoRight({ myontaja: '01904', tilat: [{ alkuPvm: '2026-01-01', koodi: '1' }] }),
      inVirta((record) => ({
        ...record,
        opiskeluoikeudet: record.opiskeluoikeudet.map((oikeus, index) =>
          index === 0
            ? {
                ...oikeus,
                tilat: [
                  { alkuPvm: '2025-08-01', koodi: '1' },
                  { alkuPvm: '2026-01-01', koodi: '5' },
                ],
                lukuvuosiMaksut: oikeus.lukuvuosiMaksut.slice(0, 1),
              }
            : oikeus,
        ),
        lukukausiIlmoittautumiset: record.lukukausiIlmoittautumiset.map((one, index) =>
          index === 1 ? { ...one, opiskeluoikeusAvain: `${one.opiskeluoikeusAvain}-2`, myontaja: '01904' } : one,
        ),
      })),
    ),
  }),
  expected: { outcomes: ['proposal'] },
};
