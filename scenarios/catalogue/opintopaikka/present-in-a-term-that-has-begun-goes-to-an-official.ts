import type { Scenario } from '../../scenario.ts';
import { decidedAt } from './decided-at.ts';

export const presentInATermThatHasBegunGoesToAnOfficial: Scenario = {
  name: 'present-in-a-term-that-has-begun-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An applicant who names 1.9. but is enrolled as present in the term from 1.8. has begun by 15.8., so an official decides.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun'],
  world: {
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, alkaa: '2026-09-01' } }),
    pyynto: decidedAt('2026-08-15T12:00:00+03:00'),
  },
  expected: { outcomes: ['to-official'] },
};
