import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const koskiThatFailsDuringAnExtendedPermitLeadsToNoProposal: Scenario = {
  name: 'koski-that-fails-during-an-extended-permit-leads-to-no-proposal',
  theme: 'faults',
  sentence: 'While Koski answers 503 no extended permit is proposed.',
  claims: ['DF-020', 'DF-048', 'DF-086'],
  conditions: ['registers-have-answered', 'opiskeluoikeus-is-in-force'],
  world: extending({ faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'status', status: 503 } }] }),
  expected: {
    outcomes: ['to-official', 'pending'],
    conditions: {
      'registers-have-answered': ['not-met', 'unknown'],
      'opiskeluoikeus-is-in-force': ['not-met', 'unknown'],
    },
  },
};
