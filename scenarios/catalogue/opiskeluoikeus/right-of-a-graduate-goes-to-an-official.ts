import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightOfAGraduateGoesToAnOfficial: Scenario = {
  name: 'right-of-a-graduate-goes-to-an-official',
  theme: 'opiskeluoikeus',
  sentence: 'An applicant whom only Koski knows, with a right that is of a graduate (state 3), goes to an official.',
  claims: ['DF-009', 'DF-048', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { valintarekisteri: 'ei-hakemusta' }, documents: inStates(['2026-08-01', '3']) },
  expected: { outcomes: ['to-official'] },
};
