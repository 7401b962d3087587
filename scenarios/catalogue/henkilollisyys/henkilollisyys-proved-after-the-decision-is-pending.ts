import type { Scenario } from '../../scenario.ts';

export const henkilollisyysProvedAfterTheDecisionIsPending: Scenario = {
  name: 'henkilollisyys-proved-after-the-decision-is-pending',
  theme: 'henkilollisyys',
  sentence: 'A decision cannot rest on an identity that is proved only on the day after it.',
  claims: ['DF-017', 'DF-049'],
  conditions: ['henkilollisyys-is-proved'],
  tags: ['boundary'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2026-07-02' }) },
  expected: { outcomes: ['pending'] },
};
