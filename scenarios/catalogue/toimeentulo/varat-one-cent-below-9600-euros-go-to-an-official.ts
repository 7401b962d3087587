import type { Scenario } from '../../scenario.ts';

export const varatOneCentBelow9600EurosGoToAnOfficial: Scenario = {
  name: 'varat-one-cent-below-9600-euros-go-to-an-official',
  theme: 'toimeentulo',
  sentence: 'An applicant for two years of studies who has one cent less than 9,600 euros goes to an official.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      toimeentulo: {
        varat: 9599.99,
        elinkustannusapuraha: 0,
        maksutonMajoitus: false,
        maksuttomatAteriat: false,
        tyotulot: 0,
      },
    }),
  },
  expected: { outcomes: ['to-official'], conditions: { 'toimeentulo-is-sufficient': ['not-met'] } },
};
