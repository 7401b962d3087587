import type { Scenario } from '../../scenario.ts';
import { alsoRight } from '../change-studies.ts';

export const rightThatRunsOutBesideOneThatGoesOnDoesNotMatter: Scenario = {
  name: 'right-that-runs-out-beside-one-that-goes-on-does-not-matter',
  theme: 'opiskeluoikeus',
  sentence:
    'Of two rights for the degree, one runs out on the day before the studies begin: the other one is the place.',
  claims: ['DF-009', 'DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  tags: ['boundary'],
  world: {
    documents: alsoRight({
      alkuPvm: '2025-08-01',
      loppuPvm: '2026-07-31',
      tilat: [{ alkuPvm: '2025-08-01', koodi: '1' }],
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
