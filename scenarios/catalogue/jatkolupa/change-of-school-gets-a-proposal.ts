import type { Scenario } from '../../scenario.ts';
import { moved } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const changeOfSchoolGetsAProposal: Scenario = {
  name: 'change-of-school-gets-a-proposal',
  theme: 'jatkolupa',
  sentence:
    'A student who has given up the right at the first school and has one at another, of the same level, gets a proposal.',
  claims: ['DF-078', 'DF-087'],
  conditions: ['opiskeluoikeus-is-in-force', 'student-is-enrolled-as-present'],
  world: extending({ traits: { oppilaitos: '10076' }, documents: moved('01904', '2026-01-01', '5') }),
  expected: { outcomes: ['proposal'] },
};
