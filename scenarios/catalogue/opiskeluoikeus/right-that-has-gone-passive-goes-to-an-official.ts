import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightThatHasGonePassiveGoesToAnOfficial: Scenario = {
  name: 'right-that-has-gone-passive-goes-to-an-official',
  theme: 'opiskeluoikeus',
  sentence: 'An applicant whom only Koski knows, with a right that is passive (state 4), goes to an official.',
  claims: ['DF-009', 'DF-048', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { valintarekisteri: 'ei-hakemusta' }, documents: inStates(['2026-08-01', '4']) },
  expected: { outcomes: ['to-official'] },
};
