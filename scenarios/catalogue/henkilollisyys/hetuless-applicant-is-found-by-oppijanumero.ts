import type { Scenario } from '../../scenario.ts';

export const hetulessApplicantIsFoundByOppijanumero: Scenario = {
  name: 'hetuless-applicant-is-found-by-oppijanumero',
  theme: 'henkilollisyys',
  sentence: 'An applicant without a hetu, as most are, is found by the oppijanumero and granted.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { traits: { hetu: 'none' } },
  expected: { outcomes: ['automatic-grant'] },
};
