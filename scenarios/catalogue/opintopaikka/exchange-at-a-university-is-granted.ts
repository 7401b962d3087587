import type { Scenario } from '../../scenario.ts';

export const exchangeAtAUniversityIsGranted: Scenario = {
  name: 'exchange-at-a-university-is-granted',
  theme: 'opintopaikka',
  sentence:
    'An exchange student of a university whose right as an incoming exchange student is in VIRTA is granted the permit.',
  claims: ['DF-003', 'DF-026'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { laji: 'vaihto', oppilaitos: 'yliopisto' } },
  expected: { outcomes: ['automatic-grant'] },
};
