import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const rightThatRunsOutBeforeTheStudiesBeginGoesToAnOfficial: Scenario = {
  name: 'right-that-runs-out-before-the-studies-begin-goes-to-an-official',
  theme: 'opiskeluoikeus',
  sentence: 'A right that ends on the day before the studies begin is none for them, whatever its state.',
  claims: ['DF-028', 'DF-048'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  tags: ['boundary'],
  world: {
    documents: inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      alkuPvm: '2025-08-01',
      loppuPvm: '2026-07-31',
      tilat: [{ alkuPvm: '2025-08-01', koodi: '1' }],
    })),
  },
  expected: { outcomes: ['to-official'] },
};
