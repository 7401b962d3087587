import type { Scenario } from '../../scenario.ts';

export const kansainvalinenSuojeluRejectedGoesToAnOfficial: Scenario = {
  name: 'kansainvalinen-suojelu-rejected-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence:
    'An applicant whose application for international protection was rejected goes to an official: the law allows a permit.',
  claims: ['DF-014', 'DF-021'],
  conditions: ['applicant-has-no-kansainvalinen-suojelu'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, kansainvalinenSuojelu: ['hylatty'] }) },
  expected: { outcomes: ['to-official'] },
};
