import type { Scenario } from '../../scenario.ts';

export const unknownTurvakieltoGoesToAnOfficial: Scenario = {
  name: 'unknown-turvakielto-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence:
    'While the population register has not told whether there is a turvakielto, the applicant goes to an official.',
  claims: ['DF-013', 'DF-048'],
  conditions: ['applicant-has-no-turvakielto'],
  world: { rekisteritiedot: ({ turvakielto: _, ...tiedot }) => tiedot },
  expected: { outcomes: ['to-official'] },
};
