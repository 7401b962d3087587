import type { Scenario } from '../../scenario.ts';

export const exchangeInSomeOtherProgrammeIsGranted: Scenario = {
  name: 'exchange-in-some-other-programme-is-granted',
  theme: 'opintopaikka',
  sentence: 'An exchange in a programme that has no code of its own, but none of the EU, is granted.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '108' } },
  expected: { outcomes: ['automatic-grant'] },
};
