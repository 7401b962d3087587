import type { Scenario } from '../../scenario.ts';
import { alsoRight } from '../change-studies.ts';

export const degreeFinishedBeforeDoesNotMatter: Scenario = {
  name: 'degree-finished-before-does-not-matter',
  theme: 'opiskeluoikeus',
  sentence: "A bachelor's right in state 3 at the same school, before the new master's right, is no obstacle.",
  claims: ['DF-009', 'VI-037'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'studies-have-not-begun'],
  world: {
    traits: { valintarekisteri: 'ei-hakemusta' },
    documents: alsoRight({
      tyyppi: '2',
      alkuPvm: '2022-08-01',
      loppuPvm: '2026-06-15',
      tilat: [
        { alkuPvm: '2022-08-01', koodi: '1' },
        { alkuPvm: '2026-05-31', koodi: '3' },
      ],
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
