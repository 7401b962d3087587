import type { Scenario } from '../../scenario.ts';

export const namesInCapitalsAreTheSameNames: Scenario = {
  name: 'names-in-capitals-are-the-same-names',
  theme: 'ristiriita',
  sentence: 'Names that the passport has in capitals are the same names.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      henkilo: {
        ...hakemus.henkilo,
        sukunimi: hakemus.henkilo.sukunimi.toUpperCase(),
        etunimet: hakemus.henkilo.etunimet.toUpperCase(),
      },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
