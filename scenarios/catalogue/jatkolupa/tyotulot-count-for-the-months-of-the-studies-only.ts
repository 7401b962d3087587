import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const tyotulotCountForTheMonthsOfTheStudiesOnly: Scenario = {
  name: 'tyotulot-count-for-the-months-of-the-studies-only',
  theme: 'jatkolupa',
  sentence:
    'For five months of studies 4,000 euros are needed, and 400 euros a month bring 2,000: an official looks into it.',
  claims: ['DF-085', 'DF-089'],
  conditions: ['toimeentulo-is-sufficient'],
  world: extending({
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, alkaa: '2026-08-01', paattyy: '2026-12-31' },
      toimeentulo: { ...hakemus.toimeentulo, varat: 0, tyotulot: 400 },
    }),
  }),
  expected: { outcomes: ['to-official'] },
};
