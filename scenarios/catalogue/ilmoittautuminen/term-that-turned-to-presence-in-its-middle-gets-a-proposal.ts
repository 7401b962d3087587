import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, alsoEnrolled } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const termThatTurnedToPresenceInItsMiddleGetsAProposal: Scenario = {
  name: 'term-that-turned-to-presence-in-its-middle-gets-a-proposal',
  theme: 'ilmoittautuminen',
  sentence:
    'A term that was enrolled for as absent and changed to present before the decision is presence on the day of it.',
  claims: ['DF-090', 'VI-067'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({
    documents: all(
      inIlmoittautumiset((one, index) => (index === 1 ? { ...one, tila: '2', loppuPvm: '2026-03-31' } : one)),
      alsoEnrolled({ tila: '1', alkuPvm: '2026-04-01', loppuPvm: '2026-07-31', lukuvuosiMaksu: { maksettu: '1' } }),
    ),
  }),
  expected: { outcomes: ['proposal'] },
};
