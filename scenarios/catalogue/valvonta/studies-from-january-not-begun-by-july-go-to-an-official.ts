import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const studiesFromJanuaryNotBegunByJulyGoToAnOfficial: Scenario = {
  name: 'studies-from-january-not-begun-by-july-go-to-an-official',
  theme: 'valvonta',
  sentence:
    'The first term of studies that begin in January is over on 1.8.: who has not begun then is looked at by an official.',
  claims: ['DF-080', 'DF-088'],
  conditions: ['studies-have-begun', 'student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: monitoring({
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2025-08-01T00:00:00+03:00',
    documents: all(
      passed([]),
      inIlmoittautumiset((one) => ({ ...one, tila: '2' })),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
