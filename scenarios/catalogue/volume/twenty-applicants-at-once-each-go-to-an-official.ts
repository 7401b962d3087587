import type { Scenario } from '../../scenario.ts';

export const twentyApplicantsAtOnceEachGoToAnOfficial: Scenario = {
  name: 'twenty-applicants-at-once-each-go-to-an-official',
  theme: 'volume',
  sentence: 'Of twenty applicants with an unpaid fee who are decided at the same time each goes to an official.',
  claims: ['DF-031', 'DF-049'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { applicants: 20, traits: { lukuvuosimaksu: 'unpaid' } },
  expected: { outcomes: ['to-official'] },
};
