import type { Scenario } from '../../scenario.ts';

export const manyOptionsBesidesDoNotMatter: Scenario = {
  name: 'many-options-besides-do-not-matter',
  theme: 'opintopaikka',
  sentence:
    'An applicant with a rejected option, one on the reserve list and a place at another school besides is granted.',
  claims: ['DF-028', 'VM-039'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { muutHakutoiveet: 'useita' } },
  expected: { outcomes: ['automatic-grant'] },
};
