import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const nameInCapitalsIsTheSameName: Scenario = {
  name: 'name-in-capitals-is-the-same-name',
  theme: 'henkilollisyys',
  sentence:
    'An applicant whose name the application has in capitals, as the passport does, is the same person and granted.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    hakemus: withHenkilo((henkilo) => ({
      ...henkilo,
      etunimet: henkilo.etunimet.toUpperCase(),
      sukunimi: henkilo.sukunimi.toUpperCase(),
    })),
  },
  expected: { outcomes: ['automatic-grant'] },
};
