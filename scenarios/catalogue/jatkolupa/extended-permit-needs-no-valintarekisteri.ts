import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitNeedsNoValintarekisteri: Scenario = {
  name: 'extended-permit-needs-no-valintarekisteri',
  theme: 'jatkolupa',
  sentence: 'An extended permit rests on Koski: that Valintarekisteri is down does not matter.',
  claims: ['DF-020', 'DF-086'],
  conditions: ['registers-have-answered'],
  world: extending({
    faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'status', status: 500 } }],
  }),
  expected: { outcomes: ['proposal'] },
};
