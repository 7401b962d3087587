import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const firstPermitInTheFlowOfExtendedOnesGoesToAnOfficial: Scenario = {
  name: 'first-permit-in-the-flow-of-extended-ones-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An application for a first permit that comes into the flow of extended permits goes to an official.',
  claims: ['DF-078'],
  conditions: ['permit-to-extend-is-for-studies'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, hakemuslaji: 'ensimmainen-oleskelulupa' }) }),
  expected: { outcomes: ['to-official'] },
};
