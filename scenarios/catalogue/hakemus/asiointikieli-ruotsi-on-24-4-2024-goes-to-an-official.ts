import type { Scenario } from '../../scenario.ts';

export const asiointikieliRuotsiOn2442024GoesToAnOfficial: Scenario = {
  name: 'asiointikieli-ruotsi-on-24-4-2024-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'While Swedish as the contact language was still excluded, until 24.4.2024, an applicant who chose it goes to an official.',
  claims: ['DF-023', 'DF-058'],
  conditions: ['asiointikieli-is-not-swedish'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2024-06-24T12:00:00+03:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2024-04-24T20:59:59Z', asiointikieli: 'sv' }),
  },
  expected: { outcomes: ['to-official'] },
};
