import type { Scenario } from '../../scenario.ts';

export const koskiThatKnowsNobodyAtFirstDoesNotStopAGrant: Scenario = {
  name: 'koski-that-knows-nobody-at-first-does-not-stop-a-grant',
  theme: 'faults',
  sentence:
    'Koski answers 404 to the first question and knows the right at the next: for a new student with an accepted place either answer will do.',
  claims: ['DF-019', 'KM-047'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    faults: [{ where: { simulator: 'koski-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 404 } }],
  },
  expected: { outcomes: ['automatic-grant'] },
};
