import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuOneEuroShortGoesToAnOfficial: Scenario = {
  name: 'lukuvuosimaksu-one-euro-short-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant who has paid the tuition fee but for one euro a term goes to an official.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  tags: ['boundary'],
  world: { traits: { lukuvuosimaksu: 'one-euro-short' } },
  expected: { outcomes: ['to-official'] },
};
