import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithoutPassiAmongTheLiitteetGoesToAnOfficial: Scenario = {
  name: 'extended-permit-without-passi-among-the-liitteet-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An application for an extended permit without the attachment passi goes to an official.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, liitteet: ['varat', 'vakuutus'] }) }),
  expected: { outcomes: ['to-official'] },
};
