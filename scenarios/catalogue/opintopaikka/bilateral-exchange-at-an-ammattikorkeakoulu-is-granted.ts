import type { Scenario } from '../../scenario.ts';

export const bilateralExchangeAtAnAmmattikorkeakouluIsGranted: Scenario = {
  name: 'bilateral-exchange-at-an-ammattikorkeakoulu-is-granted',
  theme: 'opintopaikka',
  sentence: 'An exchange student of a university of applied sciences, outside EU programmes, is granted the permit.',
  claims: ['DF-003', 'DF-024', 'DF-026', 'DF-027'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'studies-are-outside-eu-mobility-programmes'],
  world: { traits: { laji: 'vaihto', oppilaitos: 'ammattikorkeakoulu', liikkuvuusohjelma: '106' } },
  expected: { outcomes: ['automatic-grant'] },
};
