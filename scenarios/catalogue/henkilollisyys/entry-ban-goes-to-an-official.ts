import type { Scenario } from '../../scenario.ts';

export const entryBanGoesToAnOfficial: Scenario = {
  name: 'entry-ban-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant under an entry ban goes to an official.',
  claims: ['DF-047'],
  conditions: ['nothing-known-stands-against-the-permit'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, esteet: ['maahantulokielto'] }) },
  expected: { outcomes: ['to-official'] },
};
