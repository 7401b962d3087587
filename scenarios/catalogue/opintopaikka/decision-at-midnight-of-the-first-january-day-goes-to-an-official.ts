import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const decisionAtMidnightOfTheFirstJanuaryDayGoesToAnOfficial: Scenario = {
  name: 'decision-at-midnight-of-the-first-january-day-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'A decision at midnight of 1.1. in Helsinki, still the year before in UTC, comes when the studies have begun.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  tags: ['boundary'],
  world: {
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2026-12-01T12:00:00+02:00',
    pyynto: decidedAt('2026-12-31T22:00:00Z'),
  },
  expected: { outcomes: ['to-official'] },
};
