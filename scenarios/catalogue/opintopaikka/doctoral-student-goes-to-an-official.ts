import type { Scenario } from '../../scenario.ts';

export const doctoralStudentGoesToAnOfficial: Scenario = {
  name: 'doctoral-student-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'A doctoral student goes to an official, because doctoral studies need the permit of a researcher.',
  claims: ['DF-003', 'DF-025'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: { traits: { tutkinto: 'tohtori' } },
  expected: { outcomes: ['to-official'] },
};
