import type { Scenario } from '../../scenario.ts';

export const europeanHealthInsuranceCardStandsForTheVakuutus: Scenario = {
  name: 'european-health-insurance-card-stands-for-the-vakuutus',
  theme: 'vakuutus',
  sentence: 'An applicant insured in another EU country, who has its European card, needs no other insurance.',
  claims: ['DF-044'],
  conditions: ['vakuutus-covers-the-stay'],
  world: { hakemus: (hakemus) => ({ ...hakemus, vakuutus: { laji: 'ehic' } }) },
  expected: { outcomes: ['automatic-grant'] },
};
