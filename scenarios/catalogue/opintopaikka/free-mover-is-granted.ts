import type { Scenario } from '../../scenario.ts';

export const freeMoverIsGranted: Scenario = {
  name: 'free-mover-is-granted',
  theme: 'opintopaikka',
  sentence: 'An exchange student who has made their own arrangements is granted.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '107' } },
  expected: { outcomes: ['automatic-grant'] },
};
