import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const decisionInTheLastSecondBeforeJanuaryStudiesIsGranted: Scenario = {
  name: 'decision-in-the-last-second-before-january-studies-is-granted',
  theme: 'opintopaikka',
  sentence:
    'A decision in the last second of the year in Helsinki, by winter time, before studies from 1.1. is a grant.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  tags: ['boundary'],
  world: {
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2026-12-01T12:00:00+02:00',
    pyynto: decidedAt('2026-12-31T21:59:59Z'),
  },
  expected: { outcomes: ['automatic-grant'] },
};
