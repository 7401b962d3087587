import type { Scenario } from '../../scenario.ts';

export const henkilollisyysProvedOnADayNotBegunInHelsinkiIsPending: Scenario = {
  name: 'henkilollisyys-proved-on-a-day-not-begun-in-helsinki-is-pending',
  theme: 'henkilollisyys',
  sentence: 'An identity proved on 1.7. does not count in the last second of 30.6. in Helsinki.',
  claims: ['DF-017', 'DF-049'],
  conditions: ['henkilollisyys-is-proved'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2026-06-30T20:59:59Z',
    rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2026-07-01' }),
  },
  expected: { outcomes: ['pending'] },
};
