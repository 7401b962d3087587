import type { Scenario } from '../../scenario.ts';

export const kelaCardStandsForTheVakuutus: Scenario = {
  name: 'kela-card-stands-for-the-vakuutus',
  theme: 'vakuutus',
  sentence: 'An applicant who is covered by Kela already needs no other insurance.',
  claims: ['DF-044'],
  conditions: ['vakuutus-covers-the-stay'],
  world: { hakemus: (hakemus) => ({ ...hakemus, vakuutus: { laji: 'kela' } }) },
  expected: { outcomes: ['automatic-grant'] },
};
