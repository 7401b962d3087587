import type { Scenario } from '../../scenario.ts';

export const rightWithoutAnEndIsGranted: Scenario = {
  name: 'right-without-an-end-is-granted',
  theme: 'opiskeluoikeus',
  sentence: 'A right without an end, which VIRTA writes as 2112-12-21, is no reason to ask an official.',
  claims: ['DF-016', 'VI-007'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'time-applied-for-is-not-too-long'],
  world: { traits: { oikeudenKesto: 'avoin', valintarekisteri: 'ei-hakemusta' } },
  expected: { outcomes: ['automatic-grant'] },
};
