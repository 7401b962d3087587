import type { Scenario } from '../../scenario.ts';

export const enrolledForStudiesFromJanuaryIsGranted: Scenario = {
  name: 'enrolled-for-studies-from-january-is-granted',
  theme: 'opintopaikka',
  sentence: 'An applicant whose studies begin in January, enrolled as present, is granted.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'studies-have-not-begun'],
  world: {
    traits: { alkaa: 'tammikuu', ilmoittautuminenTila: 'LASNA' },
    ratkaisuhetki: '2026-12-01T12:00:00+02:00',
  },
  expected: { outcomes: ['automatic-grant'] },
};
