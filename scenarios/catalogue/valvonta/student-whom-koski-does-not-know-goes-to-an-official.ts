import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const studentWhomKoskiDoesNotKnowGoesToAnOfficial: Scenario = {
  name: 'student-whom-koski-does-not-know-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A student with a permit of whom Koski knows nothing (404) is looked at by an official.',
  claims: ['DF-019', 'DF-080'],
  conditions: ['opiskeluoikeus-is-in-force', 'applicant-is-the-same-person-in-the-registers'],
  world: monitoring({ documents: (documents) => ({ ...documents, virta: [] }) }),
  expected: { outcomes: ['to-official'] },
};
