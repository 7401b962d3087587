import type { Scenario } from '../../scenario.ts';

export const kansainvalinenSuojeluGrantedGoesToAnOfficial: Scenario = {
  name: 'kansainvalinen-suojelu-granted-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant who has been given international protection goes to an official.',
  claims: ['DF-014'],
  conditions: ['applicant-has-no-kansainvalinen-suojelu'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, kansainvalinenSuojelu: ['myonnetty'] }) },
  expected: { outcomes: ['to-official'] },
};
