import type { Scenario } from '../../scenario.ts';

export const exchangeInAnotherEuProgrammeGoesToAnOfficial: Scenario = {
  name: 'exchange-in-another-eu-programme-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An exchange student in an EU programme other than Erasmus+ goes to an official.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '102' } },
  expected: { outcomes: ['to-official'] },
};
