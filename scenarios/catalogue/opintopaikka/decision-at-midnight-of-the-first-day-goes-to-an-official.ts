import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const decisionAtMidnightOfTheFirstDayGoesToAnOfficial: Scenario = {
  name: 'decision-at-midnight-of-the-first-day-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'A decision at midnight of 1.8. in Helsinki, still 31.7. in UTC, comes when the studies have begun.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  tags: ['boundary'],
  world: { pyynto: decidedAt('2026-07-31T21:00:00Z') },
  expected: { outcomes: ['to-official'] },
};
