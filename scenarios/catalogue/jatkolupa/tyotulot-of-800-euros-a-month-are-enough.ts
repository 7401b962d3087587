import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const tyotulotOf800EurosAMonthAreEnough: Scenario = {
  name: 'tyotulot-of-800-euros-a-month-are-enough',
  theme: 'jatkolupa',
  sentence: 'Income from work of 800 euros a month is enough for an extended permit, without any savings.',
  claims: ['DF-085', 'DF-089'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 0, tyotulot: 800 } }),
  }),
  expected: { outcomes: ['proposal'] },
};
