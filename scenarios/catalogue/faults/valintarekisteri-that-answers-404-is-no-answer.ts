import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const valintarekisteriThatAnswers404IsNoAnswer: Scenario = {
  name: 'valintarekisteri-that-answers-404-is-no-answer',
  theme: 'faults',
  sentence: 'Valintarekisteri answers 404 for a path that does not exist, never for a person: nothing is granted.',
  claims: ['DF-020', 'VM-022', 'VM-038'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'status', status: 404 } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
