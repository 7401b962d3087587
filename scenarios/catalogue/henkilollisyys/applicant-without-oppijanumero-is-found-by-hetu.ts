import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const applicantWithoutOppijanumeroIsFoundByHetu: Scenario = {
  name: 'applicant-without-oppijanumero-is-found-by-hetu',
  theme: 'henkilollisyys',
  sentence: 'An applicant who has a hetu, but gives no oppijanumero, is found by the hetu and granted.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    traits: { hetu: 'artificial' },
    hakemus: withHenkilo(({ oppijanumero: _, ...henkilo }) => henkilo),
  },
  expected: { outcomes: ['automatic-grant'] },
};
