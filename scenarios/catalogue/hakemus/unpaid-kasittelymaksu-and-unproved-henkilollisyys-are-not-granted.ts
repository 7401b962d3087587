import type { Scenario } from '../../scenario.ts';

// Each of the two may be waited for, and row 6 of the decision table allows an official as well.
export const unpaidKasittelymaksuAndUnprovedHenkilollisyysAreNotGranted: Scenario = {
  name: 'unpaid-kasittelymaksu-and-unproved-henkilollisyys-are-not-granted',
  theme: 'hakemus',
  sentence:
    'An application that lacks both the processing fee and the proof of identity waits for them, or goes to an official.',
  claims: ['DF-006', 'DF-017', 'DF-049'],
  conditions: ['kasittelymaksu-is-paid', 'henkilollisyys-is-proved'],
  world: {
    hakemus: (hakemus) => ({ ...hakemus, kasittelymaksu: 'maksamatta' }),
    rekisteritiedot: ({ henkilollisyysTodettu: _, ...tiedot }) => tiedot,
  },
  expected: { outcomes: ['pending', 'to-official'] },
};
