import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const varatAloneAreEnoughForAnExtendedPermit: Scenario = {
  name: 'varat-alone-are-enough-for-an-extended-permit',
  theme: 'jatkolupa',
  sentence: 'Savings of 9,600 euros are enough without any income.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 9600, tyotulot: 0 } }),
  }),
  expected: { outcomes: ['proposal'] },
};
