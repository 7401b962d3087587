import type { Scenario } from '../../scenario.ts';

export const dViisumiAskedForOn2352024DoesNotMatter: Scenario = {
  name: 'd-viisumi-asked-for-on-23-5-2024-does-not-matter',
  theme: 'hakemus',
  sentence: 'From 23.5.2024 an application is granted although it asks for a D visa.',
  claims: ['DF-012', 'DF-058'],
  conditions: ['no-d-viisumi-is-applied-for-at-the-same-time'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2024-06-20T12:00:00+03:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2024-05-23T12:00:00+03:00', dViisumi: true }),
    rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2024-06-03' }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
