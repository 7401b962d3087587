import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithoutAVakuutusGoesToAnOfficial: Scenario = {
  name: 'extended-permit-without-a-vakuutus-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A student who has no insurance any more and applies for an extended permit goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, vakuutus: { laji: 'ei' } }) }),
  expected: { outcomes: ['to-official'] },
};
