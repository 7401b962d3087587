import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const decisionOnTheDayAfterTheFirstGoesToAnOfficial: Scenario = {
  name: 'decision-on-the-day-after-the-first-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'A decision on 2.8., the day after the studies began, goes to an official.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  tags: ['boundary'],
  world: { pyynto: decidedAt('2026-08-02T12:00:00+03:00') },
  expected: { outcomes: ['to-official'] },
};
