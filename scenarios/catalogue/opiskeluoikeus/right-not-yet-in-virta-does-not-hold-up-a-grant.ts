import type { Scenario } from '../../scenario.ts';

// An accepted place is enough, taken or enrolled in or not, and the right comes into VIRTA only with these: so the
// 404 can't be what stops a new student. It says nothing against the match that Valintarekisteri confirms.
export const rightNotYetInVirtaDoesNotHoldUpAGrant: Scenario = {
  name: 'right-not-yet-in-virta-does-not-hold-up-a-grant',
  theme: 'opiskeluoikeus',
  sentence:
    'A new student whose right is not in VIRTA yet, so that Koski answers 404, is granted by the accepted place.',
  claims: ['DF-009', 'DF-019', 'DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { virta: 'ei-oikeutta' } },
  expected: { outcomes: ['automatic-grant'] },
};
