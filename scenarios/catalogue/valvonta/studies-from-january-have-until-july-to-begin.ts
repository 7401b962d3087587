import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const studiesFromJanuaryHaveUntilJulyToBegin: Scenario = {
  name: 'studies-from-january-have-until-july-to-begin',
  theme: 'valvonta',
  sentence: 'The first term of studies that begin in January ends on 31.7.',
  claims: ['DF-080', 'DF-088'],
  conditions: ['studies-have-begun', 'student-is-enrolled-as-present'],
  world: monitoring({
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2025-07-31T23:59:59+03:00',
    documents: all(
      passed([]),
      inIlmoittautumiset((one) => ({ ...one, tila: '2' })),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
