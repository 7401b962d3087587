import type { Scenario } from '../../scenario.ts';

export const citizenshipOfTheEuThatOnlyTheRegistersKnowGoesToAnOfficial: Scenario = {
  name: 'citizenship-of-the-eu-that-only-the-registers-know-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'An applicant who does not tell of a citizenship of the EU that the registers know goes to an official.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: {
    documents: (documents) => ({
      ...documents,
      henkilo: { ...documents.henkilo, kansalaisuudet: [...(documents.henkilo.kansalaisuudet ?? []), '276'] },
    }),
    hakemus: (hakemus) => ({
      ...hakemus,
      henkilo: {
        ...hakemus.henkilo,
        kansalaisuudet: hakemus.henkilo.kansalaisuudet.filter((koodi) => koodi !== '276'),
      },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
