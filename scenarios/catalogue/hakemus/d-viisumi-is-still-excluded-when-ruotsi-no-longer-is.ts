import type { Scenario } from '../../scenario.ts';

export const dViisumiIsStillExcludedWhenRuotsiNoLongerIs: Scenario = {
  name: 'd-viisumi-is-still-excluded-when-ruotsi-no-longer-is',
  theme: 'hakemus',
  sentence:
    'Between 25.4.2024 and 22.5.2024 an application in Swedish with a D visa goes to an official because of the visa alone.',
  claims: ['DF-012', 'DF-023', 'DF-058'],
  conditions: ['no-d-viisumi-is-applied-for-at-the-same-time'],
  world: {
    ratkaisuhetki: '2024-07-08T12:00:00+03:00',
    hakemus: (hakemus) => ({
      ...hakemus,
      lahetetty: '2024-05-08T12:00:00+03:00',
      asiointikieli: 'sv',
      dViisumi: true,
    }),
  },
  expected: { outcomes: ['to-official'] },
};
