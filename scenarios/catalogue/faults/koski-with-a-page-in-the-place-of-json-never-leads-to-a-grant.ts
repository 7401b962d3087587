import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const koskiWithAPageInThePlaceOfJsonNeverLeadsToAGrant: Scenario = {
  name: 'koski-with-a-page-in-the-place-of-json-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Koski answers 200 with a page of HTML, as a maintenance break does: nothing is granted.',
  claims: ['DF-020', 'DF-048', 'KM-011'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'koski-migri' }, effect: { kind: 'content-type', value: 'text/html;charset=utf-8' } },
      { where: { simulator: 'koski-migri' }, effect: { kind: 'malformed-json' } },
    ],
  },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
