import type { Scenario } from '../../scenario.ts';

export const bilateralExchangeThatClaimsAnEuProgrammeGoesToAnOfficial: Scenario = {
  name: 'bilateral-exchange-that-claims-an-eu-programme-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student who names a bilateral agreement but says to be in an EU programme goes to an official.',
  claims: ['DF-004', 'DF-048'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    traits: { laji: 'vaihto', liikkuvuusohjelma: '106' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, euLiikkuvuusohjelma: true } }),
  },
  expected: { outcomes: ['to-official'] },
};
