import type { Scenario } from '../../scenario.ts';

export const cardWithoutFingerprintsGoesToAnOfficial: Scenario = {
  name: 'card-without-fingerprints-goes-to-an-official',
  theme: 'kortti',
  sentence: 'An application for a card of a person whose fingerprints were never taken goes to an official.',
  claims: ['DF-083'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  world: {
    menettely: 'kortti',
    kortti: ({ rekisteritiedot: { sormenjaljetOtettu: _, ...tiedot }, ...pyynto }) => ({
      ...pyynto,
      rekisteritiedot: tiedot,
    }),
  },
  expected: { outcomes: ['to-official'] },
};
