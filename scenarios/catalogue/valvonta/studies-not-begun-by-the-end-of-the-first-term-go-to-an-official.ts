import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const studiesNotBegunByTheEndOfTheFirstTermGoToAnOfficial: Scenario = {
  name: 'studies-not-begun-by-the-end-of-the-first-term-go-to-an-official',
  theme: 'valvonta',
  sentence:
    'A student who was absent in the first term and has passed nothing is looked at by an official when it has ended.',
  claims: ['DF-080', 'DF-088'],
  conditions: ['studies-have-begun', 'student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: monitoring({
    ratkaisuhetki: '2026-01-01T00:00:00+02:00',
    documents: all(
      passed([]),
      inIlmoittautumiset((one) => ({ ...one, tila: '2' })),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
