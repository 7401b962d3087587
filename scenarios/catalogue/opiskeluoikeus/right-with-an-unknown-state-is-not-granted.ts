import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const rightWithAnUnknownStateIsNotGranted: Scenario = {
  name: 'right-with-an-unknown-state-is-not-granted',
  theme: 'opiskeluoikeus',
  sentence:
    'A right in a state that Koski does not know makes it answer 503, and nothing is granted without that answer.',
  claims: ['DF-020', 'DF-048', 'VI-033'],
  conditions: ['registers-have-answered'],
  world: { documents: inStates(['2026-08-01', '8']) },
  expected: { outcomes: ['to-official', 'pending'] },
};
