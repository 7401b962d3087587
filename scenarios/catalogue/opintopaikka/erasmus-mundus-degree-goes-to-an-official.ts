import type { Scenario } from '../../scenario.ts';

export const erasmusMundusDegreeGoesToAnOfficial: Scenario = {
  name: 'erasmus-mundus-degree-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'A student of an Erasmus Mundus degree is in an EU mobility programme too and goes to an official.',
  claims: ['DF-004'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    traits: { ohjelmalaji: 'yhteistutkinto' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, euLiikkuvuusohjelma: true } }),
  },
  expected: { outcomes: ['to-official'] },
};
