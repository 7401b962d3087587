import type { Scenario } from '../../scenario.ts';

export const dViisumiAskedForInTheLastSecondOf2252024GoesToAnOfficial: Scenario = {
  name: 'd-viisumi-asked-for-in-the-last-second-of-22-5-2024-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'An application with a D visa, sent in the last second of 22.5.2024 by the clock of Helsinki, goes to an official.',
  claims: ['DF-012', 'DF-058'],
  conditions: ['no-d-viisumi-is-applied-for-at-the-same-time'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2024-07-22T12:00:00+03:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2024-05-22T20:59:59Z', dViisumi: true }),
  },
  expected: { outcomes: ['to-official'] },
};
