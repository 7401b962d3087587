import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuOfTheFirstTermAloneGoesToAnOfficial: Scenario = {
  name: 'lukuvuosimaksu-of-the-first-term-alone-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant who has paid for the autumn but not for the spring goes to an official: the fee is that of a year.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'first-term-paid' } },
  expected: { outcomes: ['to-official'] },
};
