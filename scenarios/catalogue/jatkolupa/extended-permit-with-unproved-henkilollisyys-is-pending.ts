import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithUnprovedHenkilollisyysIsPending: Scenario = {
  name: 'extended-permit-with-unproved-henkilollisyys-is-pending',
  theme: 'jatkolupa',
  sentence: 'An extended permit of a student who has not shown who they are is waited for.',
  claims: ['DF-017'],
  conditions: ['henkilollisyys-is-proved'],
  world: extending({ rekisteritiedot: ({ henkilollisyysTodettu: _, ...tiedot }) => tiedot }),
  expected: { outcomes: ['pending'] },
};
