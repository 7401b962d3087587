import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const noMeansAtAllGoToAnOfficialWhenExtending: Scenario = {
  name: 'no-means-at-all-go-to-an-official-when-extending',
  theme: 'jatkolupa',
  sentence: 'A student without savings and income goes to an official.',
  claims: ['DF-036', 'DF-085'],
  conditions: ['toimeentulo-is-sufficient'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 0, tyotulot: 0 } }),
  }),
  expected: { outcomes: ['to-official'] },
};
