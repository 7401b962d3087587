import type { Scenario } from '../../scenario.ts';

export const kansainvalinenSuojeluAppliedForGoesToAnOfficial: Scenario = {
  name: 'kansainvalinen-suojelu-applied-for-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant with a pending application for international protection goes to an official.',
  claims: ['DF-014'],
  conditions: ['applicant-has-no-kansainvalinen-suojelu'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, kansainvalinenSuojelu: ['vireilla'] }) },
  expected: { outcomes: ['to-official'] },
};
