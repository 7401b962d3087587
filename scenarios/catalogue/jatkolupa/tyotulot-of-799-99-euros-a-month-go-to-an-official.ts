import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const tyotulotOf79999EurosAMonthGoToAnOfficial: Scenario = {
  name: 'tyotulot-of-799-99-euros-a-month-go-to-an-official',
  theme: 'jatkolupa',
  sentence: 'Income from work of a cent less than 800 euros a month goes to an official.',
  claims: ['DF-085', 'DF-089'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 0, tyotulot: 799.99 } }),
  }),
  expected: { outcomes: ['to-official'] },
};
