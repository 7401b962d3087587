import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const koskiThatFailsOnceDuringAnExtendedPermitIsAskedAgain: Scenario = {
  name: 'koski-that-fails-once-during-an-extended-permit-is-asked-again',
  theme: 'faults',
  sentence:
    'Koski answers 500 once while an extended permit is decided; asked again it answers, and the permit is proposed.',
  claims: ['DF-020', 'DF-086'],
  conditions: ['registers-have-answered'],
  world: extending({
    faults: [{ where: { simulator: 'koski-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 500 } }],
  }),
  expected: { outcomes: ['proposal'] },
};
