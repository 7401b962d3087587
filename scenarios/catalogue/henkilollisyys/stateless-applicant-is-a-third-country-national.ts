import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const statelessApplicantIsAThirdCountryNational: Scenario = {
  name: 'stateless-applicant-is-a-third-country-national',
  theme: 'henkilollisyys',
  sentence: 'A stateless applicant is a citizen of no EU country and granted.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['991']),
  expected: { outcomes: ['automatic-grant'] },
};
