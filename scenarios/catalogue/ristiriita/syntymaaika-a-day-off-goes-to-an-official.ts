import type { Scenario } from '../../scenario.ts';

export const syntymaaikaADayOffGoesToAnOfficial: Scenario = {
  name: 'syntymaaika-a-day-off-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'An applicant whose date of birth is another than in the registers goes to an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, syntymaaika: '1999-12-31' } }) },
  expected: { outcomes: ['to-official'] },
};
