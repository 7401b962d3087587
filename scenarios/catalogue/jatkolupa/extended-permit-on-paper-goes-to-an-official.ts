import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitOnPaperGoesToAnOfficial: Scenario = {
  name: 'extended-permit-on-paper-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An extended permit applied for on paper goes to an official.',
  claims: ['DF-005'],
  conditions: ['hakemus-is-sent-in-enter-finland'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, kanava: 'paperi' }) }),
  expected: { outcomes: ['to-official'] },
};
