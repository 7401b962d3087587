import type { Scenario } from '../../scenario.ts';

export const otherCitizenshipInTheRegistersGoesToAnOfficial: Scenario = {
  name: 'other-citizenship-in-the-registers-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'An applicant who is a citizen of another country by the registers goes to an official.',
  claims: ['DF-018', 'DF-048'],
  conditions: ['applicant-is-a-third-country-national'],
  world: {
    traits: { kansalaisuus: '524' },
    hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, kansalaisuudet: ['356'] } }),
  },
  expected: { outcomes: ['to-official'] },
};
