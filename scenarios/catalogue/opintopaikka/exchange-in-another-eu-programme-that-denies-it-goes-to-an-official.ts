import type { Scenario } from '../../scenario.ts';

export const exchangeInAnotherEuProgrammeThatDeniesItGoesToAnOfficial: Scenario = {
  name: 'exchange-in-another-eu-programme-that-denies-it-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student who names another programme of the EU but says to be in none contradicts themselves: an official asks.',
  claims: ['DF-004', 'DF-048'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    traits: { laji: 'vaihto', liikkuvuusohjelma: '102' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, euLiikkuvuusohjelma: false } }),
  },
  expected: { outcomes: ['to-official'] },
};
