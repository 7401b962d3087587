import type { Scenario } from '../../scenario.ts';

export const enrolledForTheAutumnOnlyIsGranted: Scenario = {
  name: 'enrolled-for-the-autumn-only-is-granted',
  theme: 'opintopaikka',
  sentence: 'An applicant who has enrolled as present for the autumn only is granted.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { ilmoittautuminenTila: 'LASNA_SYKSY' } },
  expected: { outcomes: ['automatic-grant'] },
};
