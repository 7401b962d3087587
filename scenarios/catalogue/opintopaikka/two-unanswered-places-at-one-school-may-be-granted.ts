import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// Only the paid one is the programme applied for, but programmes are told by name alone: a match need not be trusted.
export const twoUnansweredPlacesAtOneSchoolMayBeGranted: Scenario = {
  name: 'two-unanswered-places-at-one-school-may-be-granted',
  theme: 'opintopaikka',
  sentence:
    'Of two accepted places at the school only one is paid: the flow may tell them apart by name, or ask an official.',
  claims: ['DF-028', 'DF-031'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ],
  world: { traits: { vastaanottoTila: 'KESKEN', muutHakutoiveet: 'toinen-paikka' } },
  expected: leftOpen(
    'opiskelupaikka-is-confirmed-by-a-register',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ),
};
