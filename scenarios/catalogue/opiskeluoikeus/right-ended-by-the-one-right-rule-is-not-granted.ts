import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const rightEndedByTheOneRightRuleIsNotGranted: Scenario = {
  name: 'right-ended-by-the-one-right-rule-is-not-granted',
  theme: 'opiskeluoikeus',
  sentence: 'A person with a right in state 7, at which Koski answers 503, is not granted without that answer.',
  claims: ['DF-020', 'DF-048', 'DF-070'],
  conditions: [
    'registers-have-answered',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { traits: { tilat: '1-7' }, ratkaisuhetki: '2027-07-01T12:00:00+03:00' },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
