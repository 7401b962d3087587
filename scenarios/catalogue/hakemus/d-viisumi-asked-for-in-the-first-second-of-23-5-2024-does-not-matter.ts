import type { Scenario } from '../../scenario.ts';

export const dViisumiAskedForInTheFirstSecondOf2352024DoesNotMatter: Scenario = {
  name: 'd-viisumi-asked-for-in-the-first-second-of-23-5-2024-does-not-matter',
  theme: 'hakemus',
  sentence:
    'An application with a D visa, sent at midnight of 23.5.2024 in Helsinki, still the 22nd in UTC, is granted.',
  claims: ['DF-012', 'DF-058'],
  conditions: ['no-d-viisumi-is-applied-for-at-the-same-time'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2024-07-23T12:00:00+03:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2024-05-22T21:00:00Z', dViisumi: true }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
