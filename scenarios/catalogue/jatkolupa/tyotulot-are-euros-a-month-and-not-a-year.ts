import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const tyotulotAreEurosAMonthAndNotAYear: Scenario = {
  name: 'tyotulot-are-euros-a-month-and-not-a-year',
  theme: 'jatkolupa',
  sentence:
    'Income from work of 790 euros is that of each month: with savings of 120 euros it makes 9,600 euros in a year.',
  claims: ['DF-089'],
  conditions: ['toimeentulo-is-sufficient'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 120, tyotulot: 790 } }),
  }),
  expected: { outcomes: ['proposal'] },
};
