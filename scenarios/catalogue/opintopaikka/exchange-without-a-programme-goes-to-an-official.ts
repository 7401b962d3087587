import type { Scenario } from '../../scenario.ts';

export const exchangeWithoutAProgrammeGoesToAnOfficial: Scenario = {
  name: 'exchange-without-a-programme-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student who names no programme at all goes to an official, though they say that it is none of the EU.',
  claims: ['DF-027', 'DF-063'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    traits: { laji: 'vaihto' },
    hakemus: ({ opiskelu: { liikkuvuusohjelma: _, ...opiskelu }, ...hakemus }) => ({ ...hakemus, opiskelu }),
  },
  expected: { outcomes: ['to-official'] },
};
