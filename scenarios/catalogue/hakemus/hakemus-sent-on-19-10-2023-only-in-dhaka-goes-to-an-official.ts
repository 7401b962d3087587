import type { Scenario } from '../../scenario.ts';

export const hakemusSentOn19102023OnlyInDhakaGoesToAnOfficial: Scenario = {
  name: 'hakemus-sent-on-19-10-2023-only-in-dhaka-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'An application sent on 19.10.2023 by the clock of Dhaka, when it was still the 18th in Helsinki, goes to an official.',
  claims: ['DF-007'],
  conditions: ['hakemus-is-sent-on-or-after-19-10-2023'],
  tags: ['boundary'],
  world: {
    traits: { alkaa: 'tammikuu', kansalaisuus: '050' },
    ratkaisuhetki: '2023-12-18T12:00:00+02:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2023-10-19T01:30:00+06:00' }),
  },
  expected: { outcomes: ['to-official'] },
};
