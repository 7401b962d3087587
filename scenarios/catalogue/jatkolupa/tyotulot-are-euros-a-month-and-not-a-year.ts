import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const tyotulotAreEurosAMonthAndNotAYear: Scenario = {
  name: 'tyotulot-are-euros-a-month-and-not-a-year',
  theme: 'jatkolupa',
  sentence:
    'Income from work of 800 euros in all would be far too little; told by the month it is enough beside a little savings.',
  claims: ['DF-089'],
  conditions: ['toimeentulo-is-sufficient'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 120, tyotulot: 790 } }),
  }),
  expected: { outcomes: ['proposal'] },
};
