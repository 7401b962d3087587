import type { Scenario } from '../../scenario.ts';

export const exchangeInANationalProgrammeIsGranted: Scenario = {
  name: 'exchange-in-a-national-programme-is-granted',
  theme: 'opintopaikka',
  sentence: 'An exchange in a national programme is granted.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '105' } },
  expected: { outcomes: ['automatic-grant'] },
};
