import type { Scenario } from '../../scenario.ts';

export const degreePlaceIsNoPlaceOfAnExchange: Scenario = {
  name: 'degree-place-is-no-place-of-an-exchange',
  theme: 'opintopaikka',
  sentence:
    'A place for a degree that Valintarekisteri knows says nothing of an exchange at the same school: an official looks into it.',
  claims: ['DF-009', 'DF-026'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { virta: 'ei-oikeutta' },
    hakemus: ({ opiskelu: { tutkinto: _, ...opiskelu }, ...hakemus }) => ({
      ...hakemus,
      opiskelu: { ...opiskelu, laji: 'vaihto', liikkuvuusohjelma: '106' },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
