import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const decisionInTheLastSecondBeforeTheStudiesIsGranted: Scenario = {
  name: 'decision-in-the-last-second-before-the-studies-is-granted',
  theme: 'opintopaikka',
  sentence: 'A decision in the last second of 31.7. in Helsinki, before studies that begin on 1.8., is a grant.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  tags: ['boundary'],
  world: { pyynto: decidedAt('2026-07-31T20:59:59Z') },
  expected: { outcomes: ['automatic-grant'] },
};
