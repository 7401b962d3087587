import type { Scenario } from '../../scenario.ts';

export const crowdInTheRegistersIsNotAskedAbout: Scenario = {
  name: 'crowd-in-the-registers-is-not-asked-about',
  theme: 'volume',
  sentence: 'Among two hundred others in the registers only the applicant is asked about.',
  claims: ['DF-009'],
  conditions: [],
  world: { bystanders: 200 },
  expected: { outcomes: ['automatic-grant'] },
};
