import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitOnAnotherBasisGoesToAnOfficial: Scenario = {
  name: 'extended-permit-on-another-basis-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A permit for studies that is to be extended for another reason goes to an official.',
  claims: ['DF-078'],
  conditions: ['permit-to-extend-is-for-studies'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, peruste: 'muu' }) }),
  expected: { outcomes: ['to-official'] },
};
