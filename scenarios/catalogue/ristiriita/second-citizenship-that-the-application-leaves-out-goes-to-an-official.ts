import type { Scenario } from '../../scenario.ts';

export const secondCitizenshipThatTheApplicationLeavesOutGoesToAnOfficial: Scenario = {
  name: 'second-citizenship-that-the-application-leaves-out-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'An applicant who tells of one of two citizenships that the registers know goes to an official.',
  claims: ['DF-018', 'DF-048'],
  conditions: ['applicant-is-a-third-country-national'],
  world: {
    traits: { kansalaisuuksia: 2 },
    hakemus: (hakemus) => ({
      ...hakemus,
      henkilo: { ...hakemus.henkilo, kansalaisuudet: hakemus.henkilo.kansalaisuudet.slice(0, 1) },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
