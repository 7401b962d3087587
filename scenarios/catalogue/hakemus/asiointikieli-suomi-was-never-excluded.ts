import type { Scenario } from '../../scenario.ts';

export const asiointikieliSuomiWasNeverExcluded: Scenario = {
  name: 'asiointikieli-suomi-was-never-excluded',
  theme: 'hakemus',
  sentence:
    'An applicant whose contact language is Finnish is granted by the earliest list of conditions, which excluded Swedish.',
  claims: ['DF-023'],
  conditions: ['asiointikieli-is-not-swedish'],
  world: {
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2023-12-20T12:00:00+02:00',
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2023-10-20T12:00:00+03:00', asiointikieli: 'fi' }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
