import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const givenNameAndSukunimiInTheOtherOrderGoToAnOfficial: Scenario = {
  name: 'given-name-and-sukunimi-in-the-other-order-go-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant whose names stand in the other order in the registers goes to an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    hakemus: withHenkilo((henkilo) => ({
      ...henkilo,
      etunimet: henkilo.sukunimi,
      sukunimi: henkilo.etunimet,
    })),
  },
  expected: { outcomes: ['to-official'] },
};
