import type { Scenario } from '../../scenario.ts';
import { moved } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const newRightInThePlaceOfAnEndedOneIsLeftAlone: Scenario = {
  name: 'new-right-in-the-place-of-an-ended-one-is-left-alone',
  theme: 'valvonta',
  sentence:
    'A right that ended because of a new one, of the same level at another school, is not the end of the studies.',
  claims: ['DF-057', 'DF-080'],
  conditions: ['opiskeluoikeus-is-in-force', 'student-is-enrolled-as-present'],
  world: monitoring({ traits: { oppilaitos: '10076' }, documents: moved('01904', '2026-08-01', '6') }),
  expected: { outcomes: ['no-action'] },
};
