import type { Scenario } from '../../scenario.ts';

export const cardOfAPermitThatNobodyKnowsGoesToAnOfficial: Scenario = {
  name: 'card-of-a-permit-that-nobody-knows-goes-to-an-official',
  theme: 'kortti',
  sentence: 'An application for a card of a permit that Migri does not know goes to an official.',
  claims: ['DF-048', 'DF-075'],
  conditions: ['lupa-is-permanent', 'lupa-is-not-based-on-the-erosopimus'],
  world: {
    menettely: 'kortti',
    kortti: ({ rekisteritiedot: { lupa: _, ...tiedot }, ...pyynto }) => ({ ...pyynto, rekisteritiedot: tiedot }),
  },
  expected: { outcomes: ['to-official'] },
};
