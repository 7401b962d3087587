import type { Scenario } from '../../scenario.ts';

export const hakemusSentOn18102023GoesToAnOfficial: Scenario = {
  name: 'hakemus-sent-on-18-10-2023-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application sent a second before 19.10.2023 by the clock of Helsinki goes to an official.',
  claims: ['DF-007'],
  conditions: ['hakemus-is-sent-on-or-after-19-10-2023'],
  tags: ['boundary'],
  world: {
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2023-11-15T12:00:00+02:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2023-10-18T20:59:59Z' }),
    rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2023-11-01' }),
  },
  expected: { outcomes: ['to-official'], conditions: { 'hakemus-is-sent-on-or-after-19-10-2023': ['not-met'] } },
};
