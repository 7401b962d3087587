import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const studiesThatBeginTodayGoToAnOfficialBeforeTheRightIsInVirta: Scenario = {
  name: 'studies-that-begin-today-go-to-an-official-before-the-right-is-in-virta',
  theme: 'opintopaikka',
  sentence: 'Studies that begin on the day of decision have begun, also when no register tells of presence.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  tags: ['boundary'],
  world: {
    traits: { virta: 'ei-oikeutta' },
    pyynto: decidedAt('2026-08-01T12:00:00+03:00'),
  },
  expected: { outcomes: ['to-official'] },
};
