import type { Scenario } from '../../scenario.ts';

export const linkedOppijanumeroLeadsToTheSamePerson: Scenario = {
  name: 'linked-oppijanumero-leads-to-the-same-person',
  theme: 'henkilollisyys',
  sentence: 'An applicant who gives an oppijanumero that has been linked to another one is found and granted.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    traits: { linkitettyja: 1 },
    hakemus: (hakemus, { henkilo }) => {
      const [oppijanumero = henkilo.oid] = henkilo.linkitetytOidit;
      return { ...hakemus, henkilo: { ...hakemus.henkilo, oppijanumero } };
    },
  },
  expected: { outcomes: ['automatic-grant'] },
};
