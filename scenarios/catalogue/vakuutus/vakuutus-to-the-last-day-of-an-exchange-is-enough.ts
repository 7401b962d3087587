import type { Scenario } from '../../scenario.ts';

export const vakuutusToTheLastDayOfAnExchangeIsEnough: Scenario = {
  name: 'vakuutus-to-the-last-day-of-an-exchange-is-enough',
  theme: 'vakuutus',
  sentence: 'An exchange student is granted with an insurance that ends on the last day of the stay.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: {
    traits: { laji: 'vaihto', alkaa: 'tammikuu' },
    hakemus: (hakemus) => ({
      ...hakemus,
      vakuutus: { ...hakemus.vakuutus, loppu: hakemus.haettuAika.loppu },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
