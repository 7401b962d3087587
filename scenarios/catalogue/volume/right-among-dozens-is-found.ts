import type { Scenario } from '../../scenario.ts';
import { all, alsoRight } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const rightAmongDozensIsFound: Scenario = {
  name: 'right-among-dozens-is-found',
  theme: 'volume',
  sentence: 'The right in force is found among forty that were given up.',
  claims: ['DF-078'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({
    documents: all(
      ...Array.from({ length: 40 }, (_, index) =>
        alsoRight({
          avain: `given-up-${index}`,
          tilat: [
            { alkuPvm: '2025-08-01', koodi: '1' },
            { alkuPvm: '2025-09-01', koodi: '5' },
          ],
        }),
      ),
    ),
  }),
  expected: { outcomes: ['proposal'] },
};
