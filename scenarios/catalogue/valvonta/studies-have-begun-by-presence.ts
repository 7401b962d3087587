import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const studiesHaveBegunByPresence: Scenario = {
  name: 'studies-have-begun-by-presence',
  theme: 'valvonta',
  sentence: 'Who has been present in the first term has begun, though nothing has been passed yet.',
  claims: ['DF-080', 'DF-088'],
  conditions: ['studies-have-begun'],
  world: monitoring({ ratkaisuhetki: '2026-02-01T12:00:00+02:00', documents: passed([]) }),
  expected: { outcomes: ['no-action'] },
};
