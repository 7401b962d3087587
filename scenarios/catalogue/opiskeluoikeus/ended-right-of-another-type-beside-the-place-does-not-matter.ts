import type { Scenario } from '../../scenario.ts';
import { alsoRight } from '../change-studies.ts';

export const endedRightOfAnotherTypeBesideThePlaceDoesNotMatter: Scenario = {
  name: 'ended-right-of-another-type-beside-the-place-does-not-matter',
  theme: 'opiskeluoikeus',
  sentence: 'A right to single courses that was given up is no obstacle beside the right to the degree.',
  claims: ['DF-009', 'VI-037'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    documents: alsoRight({
      tyyppi: '14',
      tilat: [
        { alkuPvm: '2025-01-01', koodi: '1' },
        { alkuPvm: '2025-06-01', koodi: '5' },
      ],
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
