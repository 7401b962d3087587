import type { Scenario } from '../../scenario.ts';

export const varatOf9600EurosAreEnough: Scenario = {
  name: 'varat-of-9600-euros-are-enough',
  theme: 'toimeentulo',
  sentence: 'An applicant for two years of studies who has 9,600 euros, to the cent, has the means for the first year.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      toimeentulo: {
        varat: 9600,
        elinkustannusapuraha: 0,
        maksutonMajoitus: false,
        maksuttomatAteriat: false,
        tyotulot: 0,
      },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
