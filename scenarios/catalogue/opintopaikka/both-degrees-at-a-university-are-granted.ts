import type { Scenario } from '../../scenario.ts';

export const bothDegreesAtAUniversityAreGranted: Scenario = {
  name: 'both-degrees-at-a-university-are-granted',
  theme: 'opintopaikka',
  sentence: "A student who was accepted for a bachelor's and a master's degree at once is granted the permit.",
  claims: ['DF-003'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { tutkinto: 'alempi-ja-ylempi' } },
  expected: { outcomes: ['automatic-grant'] },
};
