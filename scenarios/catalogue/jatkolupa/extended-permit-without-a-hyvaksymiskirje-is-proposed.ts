import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithoutAHyvaksymiskirjeIsProposed: Scenario = {
  name: 'extended-permit-without-a-hyvaksymiskirje-is-proposed',
  theme: 'jatkolupa',
  sentence: 'An extended permit needs no new letter of acceptance.',
  claims: ['DF-078'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, liitteet: ['passi', 'varat', 'vakuutus'] }) }),
  expected: { outcomes: ['proposal'] },
};
