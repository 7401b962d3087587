import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightThatWaitsAsAnOptionConfirmsThePlace: Scenario = {
  name: 'right-that-waits-as-an-option-confirms-the-place',
  theme: 'opiskeluoikeus',
  sentence:
    'An applicant whom only Koski knows, with a right that is waiting as an option (state 2), is granted the permit.',
  claims: ['DF-009', 'VI-037'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { valintarekisteri: 'ei-hakemusta' }, documents: inStates(['2026-08-01', '2']) },
  expected: { outcomes: ['automatic-grant'] },
};
