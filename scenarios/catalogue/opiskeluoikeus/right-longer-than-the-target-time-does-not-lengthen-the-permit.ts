import type { Scenario } from '../../scenario.ts';

export const rightLongerThanTheTargetTimeDoesNotLengthenThePermit: Scenario = {
  name: 'right-longer-than-the-target-time-does-not-lengthen-the-permit',
  theme: 'opiskeluoikeus',
  sentence:
    'A right granted for the longest time that the law allows changes nothing in an application for the target time.',
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  world: { traits: { oikeudenKesto: 'enimmaisaika' } },
  expected: { outcomes: ['automatic-grant'] },
};
