import type { Scenario } from '../../scenario.ts';

export const nordicExchangeIsGranted: Scenario = {
  name: 'nordic-exchange-is-granted',
  theme: 'opintopaikka',
  sentence:
    'An exchange in a programme of the Nordic Council of Ministers is not one of the EU, so the permit is granted.',
  claims: ['DF-004', 'DF-027'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', liikkuvuusohjelma: '103' } },
  expected: { outcomes: ['automatic-grant'] },
};
