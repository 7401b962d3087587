import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const tyotulotAndVaratAddUp: Scenario = {
  name: 'tyotulot-and-varat-add-up',
  theme: 'jatkolupa',
  sentence: 'Income from work of 400 euros a month and savings of 4,800 euros are enough together.',
  claims: ['DF-085', 'DF-089'],
  conditions: ['toimeentulo-is-sufficient'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 4800, tyotulot: 400 } }),
  }),
  expected: { outcomes: ['proposal'] },
};
