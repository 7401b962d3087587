import type { Scenario } from '../../scenario.ts';

export const unknownProgrammeSaidToBeOutsideTheEuGoesToAnOfficial: Scenario = {
  name: 'unknown-programme-said-to-be-outside-the-eu-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student who does not know the programme can not know that it is none of the EU, and goes to an official.',
  claims: ['DF-027', 'DF-063'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    traits: { laji: 'vaihto', liikkuvuusohjelma: '999' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, euLiikkuvuusohjelma: false } }),
  },
  expected: { outcomes: ['to-official'] },
};
