import type { Scenario } from '../../scenario.ts';

export const asiointikieliRuotsiOn2542024DoesNotMatter: Scenario = {
  name: 'asiointikieli-ruotsi-on-25-4-2024-does-not-matter',
  theme: 'hakemus',
  sentence: 'From 25.4.2024 an applicant is granted although the contact language is Swedish.',
  claims: ['DF-023', 'DF-058'],
  conditions: ['asiointikieli-is-not-swedish'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2024-06-24T12:00:00+03:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2024-04-24T21:00:00Z', asiointikieli: 'sv' }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
