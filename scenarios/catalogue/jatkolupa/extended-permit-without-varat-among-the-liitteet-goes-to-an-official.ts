import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithoutVaratAmongTheLiitteetGoesToAnOfficial: Scenario = {
  name: 'extended-permit-without-varat-among-the-liitteet-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An application for an extended permit without the attachment varat goes to an official.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, liitteet: ['passi', 'vakuutus'] }) }),
  expected: { outcomes: ['to-official'] },
};
