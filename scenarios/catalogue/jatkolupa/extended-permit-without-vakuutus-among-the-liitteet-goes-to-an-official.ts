import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithoutVakuutusAmongTheLiitteetGoesToAnOfficial: Scenario = {
  name: 'extended-permit-without-vakuutus-among-the-liitteet-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An application for an extended permit without the attachment vakuutus goes to an official.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, liitteet: ['passi', 'varat'] }) }),
  expected: { outcomes: ['to-official'] },
};
