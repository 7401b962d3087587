import type { Scenario } from '../../scenario.ts';

export const fiveThousandApplicantsAreEachGranted: Scenario = {
  name: 'five-thousand-applicants-are-each-granted',
  theme: 'volume',
  sentence: 'A batch of five thousand applicants is decided, and each is granted their own permit.',
  claims: ['DF-009', 'DF-049'],
  conditions: [],
  tags: ['heavy'],
  world: { applicants: 5000 },
  expected: { outcomes: ['automatic-grant'] },
};
