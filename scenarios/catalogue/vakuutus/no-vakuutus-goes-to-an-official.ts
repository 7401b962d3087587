import type { Scenario } from '../../scenario.ts';

export const noVakuutusGoesToAnOfficial: Scenario = {
  name: 'no-vakuutus-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An applicant without any insurance goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  world: { hakemus: (hakemus) => ({ ...hakemus, vakuutus: { laji: 'ei' } }) },
  expected: { outcomes: ['to-official'] },
};
