import type { Scenario } from '../../scenario.ts';

export const globalHealthInsuranceCardStandsForTheVakuutus: Scenario = {
  name: 'global-health-insurance-card-stands-for-the-vakuutus',
  theme: 'vakuutus',
  sentence: 'A British student who has the Global Health Insurance Card needs no other insurance.',
  claims: ['DF-044'],
  conditions: ['vakuutus-covers-the-stay'],
  world: {
    traits: { kansalaisuus: '826' },
    hakemus: (hakemus) => ({ ...hakemus, vakuutus: { laji: 'ghic' } }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
