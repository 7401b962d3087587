import type { Scenario } from '../../scenario.ts';

export const hundredApplicantsAtOnceAreEachGranted: Scenario = {
  name: 'hundred-applicants-at-once-are-each-granted',
  theme: 'volume',
  sentence: 'A hundred applicants who are decided at the same time are each granted their own permit.',
  claims: ['DF-009', 'DF-049'],
  conditions: [],
  world: { applicants: 100 },
  expected: { outcomes: ['automatic-grant'] },
};
