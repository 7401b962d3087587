import type { Scenario } from '../../scenario.ts';

export const henkilollisyysProvedOnTheDayThatHasBegunInHelsinkiIsGranted: Scenario = {
  name: 'henkilollisyys-proved-on-the-day-that-has-begun-in-helsinki-is-granted',
  theme: 'henkilollisyys',
  sentence: 'An identity proved on 1.7. counts from midnight of 1.7. in Helsinki, when it is still 30.6. in UTC.',
  claims: ['DF-017'],
  conditions: ['henkilollisyys-is-proved'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2026-06-30T21:00:00Z',
    rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2026-07-01' }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
