import type { Scenario } from '../../scenario.ts';

export const erasmusExchangeGoesToAnOfficial: Scenario = {
  name: 'erasmus-exchange-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An exchange student in Erasmus+ goes to an official, because the card needs a remark of the programme.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '101' } },
  expected: { outcomes: ['to-official'], conditions: { 'studies-are-outside-eu-mobility-programmes': ['not-met'] } },
};
