import type { Scenario } from '../../scenario.ts';

export const otherSukunimiInTheRegistersGoesToAnOfficial: Scenario = {
  name: 'other-sukunimi-in-the-registers-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'An applicant whose family name differs from that in the registers goes to an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, sukunimi: 'Toinen' } }) },
  expected: { outcomes: ['to-official'] },
};
