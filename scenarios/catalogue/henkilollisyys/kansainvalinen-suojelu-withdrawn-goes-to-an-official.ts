import type { Scenario } from '../../scenario.ts';

export const kansainvalinenSuojeluWithdrawnGoesToAnOfficial: Scenario = {
  name: 'kansainvalinen-suojelu-withdrawn-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence:
    'An applicant who withdrew an application for international protection has applied for it and goes to an official.',
  claims: ['DF-014'],
  conditions: ['applicant-has-no-kansainvalinen-suojelu'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, kansainvalinenSuojelu: ['peruutettu'] }) },
  expected: { outcomes: ['to-official'] },
};
