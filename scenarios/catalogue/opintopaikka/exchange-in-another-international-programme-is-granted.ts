import type { Scenario } from '../../scenario.ts';

export const exchangeInAnotherInternationalProgrammeIsGranted: Scenario = {
  name: 'exchange-in-another-international-programme-is-granted',
  theme: 'opintopaikka',
  sentence: 'An exchange in an international programme that is none of the EU is granted.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '104' } },
  expected: { outcomes: ['automatic-grant'] },
};
