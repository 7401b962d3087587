import type { Scenario } from '../../scenario.ts';

export const unprovedHenkilollisyysIsPending: Scenario = {
  name: 'unproved-henkilollisyys-is-pending',
  theme: 'henkilollisyys',
  sentence: 'An applicant who has not proved their identity yet is waited for.',
  claims: ['DF-017', 'DF-049'],
  conditions: ['henkilollisyys-is-proved'],
  world: { rekisteritiedot: ({ henkilollisyysTodettu: _, ...tiedot }) => tiedot },
  expected: { outcomes: ['pending'], conditions: { 'henkilollisyys-is-proved': ['not-met', 'unknown'] } },
};
