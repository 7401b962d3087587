import type { Scenario } from '../../scenario.ts';

export const erasmusExchangeThatDeniesItGoesToAnOfficial: Scenario = {
  name: 'erasmus-exchange-that-denies-it-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student who names Erasmus+ but says to be in no EU programme contradicts themselves: an official asks.',
  claims: ['DF-004', 'DF-048'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    traits: { laji: 'vaihto', liikkuvuusohjelma: '101' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, euLiikkuvuusohjelma: false } }),
  },
  expected: { outcomes: ['to-official'] },
};
