import type { Scenario } from '../../scenario.ts';

export const activeRightAloneConfirmsThePlace: Scenario = {
  name: 'active-right-alone-confirms-the-place',
  theme: 'opiskeluoikeus',
  sentence: 'An applicant whom only Koski knows, with a right that is active (state 1), is granted the permit.',
  claims: ['DF-009', 'VI-037'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { valintarekisteri: 'ei-hakemusta' } },
  expected: { outcomes: ['automatic-grant'] },
};
