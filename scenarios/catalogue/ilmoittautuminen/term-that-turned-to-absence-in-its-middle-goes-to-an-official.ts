import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, alsoEnrolled } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const termThatTurnedToAbsenceInItsMiddleGoesToAnOfficial: Scenario = {
  name: 'term-that-turned-to-absence-in-its-middle-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence:
    'A term that was enrolled for as present and changed to absent before the decision is absence on the day of it.',
  claims: ['DF-090', 'DF-091', 'VI-067'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({
    documents: all(
      inIlmoittautumiset((one, index) => (index === 1 ? { ...one, loppuPvm: '2026-03-31' } : one)),
      alsoEnrolled({ tila: '2', alkuPvm: '2026-04-01', loppuPvm: '2026-07-31', lukuvuosiMaksu: { maksettu: '1' } }),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
