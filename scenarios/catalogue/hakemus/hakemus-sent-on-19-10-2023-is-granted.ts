import type { Scenario } from '../../scenario.ts';

export const hakemusSentOn19102023IsGranted: Scenario = {
  name: 'hakemus-sent-on-19-10-2023-is-granted',
  theme: 'hakemus',
  sentence:
    'An application sent on 19.10.2023 at midnight by the clock of Helsinki, still the 18th in UTC, is granted.',
  claims: ['DF-007'],
  conditions: ['hakemus-is-sent-on-or-after-19-10-2023'],
  tags: ['boundary'],
  world: {
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2023-11-15T12:00:00+02:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2023-10-18T21:00:00Z' }),
    rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2023-11-01' }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
