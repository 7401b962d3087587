import type { Scenario } from '../../scenario.ts';

export const citizenshipsInAnotherOrderAreTheSame: Scenario = {
  name: 'citizenships-in-another-order-are-the-same',
  theme: 'ristiriita',
  sentence: 'Two citizenships that the application tells in another order than the registers are the same.',
  claims: ['DF-018'],
  conditions: ['applicant-is-a-third-country-national'],
  world: {
    traits: { kansalaisuuksia: 2 },
    hakemus: (hakemus) => ({
      ...hakemus,
      henkilo: { ...hakemus.henkilo, kansalaisuudet: hakemus.henkilo.kansalaisuudet.toReversed() },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
