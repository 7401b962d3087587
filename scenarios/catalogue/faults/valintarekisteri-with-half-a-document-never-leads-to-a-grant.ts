import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const valintarekisteriWithHalfADocumentNeverLeadsToAGrant: Scenario = {
  name: 'valintarekisteri-with-half-a-document-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Valintarekisteri answers 200 with half of a document: nothing is granted.',
  claims: ['DF-020', 'DF-048'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'truncated-json' } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
