import type { Scenario } from '../../scenario.ts';

export const turvakieltoGoesToAnOfficial: Scenario = {
  name: 'turvakielto-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant under turvakielto goes to an official.',
  claims: ['DF-013'],
  conditions: ['applicant-has-no-turvakielto'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, turvakielto: true }) },
  expected: { outcomes: ['to-official'], conditions: { 'applicant-has-no-turvakielto': ['not-met'] } },
};
