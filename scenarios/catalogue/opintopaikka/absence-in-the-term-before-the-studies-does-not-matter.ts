import type { Scenario } from '../../scenario.ts';
import { alsoEnrolled } from '../change-studies.ts';

export const absenceInTheTermBeforeTheStudiesDoesNotMatter: Scenario = {
  name: 'absence-in-the-term-before-the-studies-does-not-matter',
  theme: 'opintopaikka',
  sentence:
    'An applicant whose studies begin in January and who is enrolled as absent for the autumn before has not begun.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  world: {
    traits: { alkaa: 'tammikuu' },
    ratkaisuhetki: '2026-11-20T12:00:00+02:00',
    documents: alsoEnrolled({ alkuPvm: '2026-08-01', loppuPvm: '2026-12-31', tila: '2' }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
