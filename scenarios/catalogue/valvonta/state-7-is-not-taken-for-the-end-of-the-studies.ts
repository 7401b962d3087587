import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const state7IsNotTakenForTheEndOfTheStudies: Scenario = {
  name: 'state-7-is-not-taken-for-the-end-of-the-studies',
  theme: 'valvonta',
  sentence: 'At a right in state 7 Koski answers 503: the permit is not left alone on that, and not revoked either.',
  claims: ['DF-057', 'DF-070', 'DF-080'],
  conditions: ['registers-have-answered'],
  world: monitoring({
    documents: inStates(['2025-08-01', '1'], ['2027-01-01', '7']),
    ratkaisuhetki: '2027-02-15T12:00:00+02:00',
  }),
  expected: { outcomes: ['to-official', 'pending'] },
};
