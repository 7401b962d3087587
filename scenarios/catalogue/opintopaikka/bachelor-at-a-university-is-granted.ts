import type { Scenario } from '../../scenario.ts';

export const bachelorAtAUniversityIsGranted: Scenario = {
  name: 'bachelor-at-a-university-is-granted',
  theme: 'opintopaikka',
  sentence: "A bachelor's student at a university is granted the permit.",
  claims: ['DF-003'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: { traits: { tutkinto: 'alempi' } },
  expected: { outcomes: ['automatic-grant'] },
};
