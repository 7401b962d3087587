import type { Scenario } from '../../scenario.ts';

export const syntymaaikaThatTheRegistersDoNotKnowGoesToAnOfficial: Scenario = {
  name: 'syntymaaika-that-the-registers-do-not-know-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'When the registers have no date of birth the person is not known to be the same.',
  claims: ['DF-019', 'DF-048', 'KM-076'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    documents: (documents) => {
      const { syntymaaika: _, ...henkilo } = documents.henkilo;
      return { ...documents, henkilo };
    },
  },
  expected: { outcomes: ['to-official'] },
};
