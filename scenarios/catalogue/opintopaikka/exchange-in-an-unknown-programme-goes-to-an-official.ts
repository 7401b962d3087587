import type { Scenario } from '../../scenario.ts';

export const exchangeInAnUnknownProgrammeGoesToAnOfficial: Scenario = {
  name: 'exchange-in-an-unknown-programme-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student who does not know the programme leaves the question unanswered and goes to an official.',
  claims: ['DF-027', 'DF-063'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '999' } },
  expected: { outcomes: ['to-official'] },
};
