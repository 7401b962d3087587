import type { Scenario } from '../../scenario.ts';

export const optionBesideAnActiveRightIsGranted: Scenario = {
  name: 'option-beside-an-active-right-is-granted',
  theme: 'opiskeluoikeus',
  sentence: "A bachelor's right with the master's right waiting as an option (state 2) is a place for both degrees.",
  claims: ['DF-009', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { tutkinto: 'alempi-ja-ylempi', valintarekisteri: 'ei-hakemusta' } },
  expected: { outcomes: ['automatic-grant'] },
};
