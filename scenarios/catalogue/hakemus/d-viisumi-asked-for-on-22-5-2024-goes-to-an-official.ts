import type { Scenario } from '../../scenario.ts';

export const dViisumiAskedForOn2252024GoesToAnOfficial: Scenario = {
  name: 'd-viisumi-asked-for-on-22-5-2024-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'While the D visa was still excluded, an application that asks for one goes to an official.',
  claims: ['DF-012', 'DF-058'],
  conditions: ['no-d-viisumi-is-applied-for-at-the-same-time'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2024-06-20T12:00:00+03:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2024-05-22T12:00:00+03:00', dViisumi: true }),
    rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2024-06-03' }),
  },
  expected: { outcomes: ['to-official'], conditions: { 'no-d-viisumi-is-applied-for-at-the-same-time': ['not-met'] } },
};
