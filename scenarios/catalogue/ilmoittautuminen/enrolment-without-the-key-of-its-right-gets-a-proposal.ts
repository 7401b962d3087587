import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const enrolmentWithoutTheKeyOfItsRightGetsAProposal: Scenario = {
  name: 'enrolment-without-the-key-of-its-right-gets-a-proposal',
  theme: 'ilmoittautuminen',
  sentence: 'An enrolment that names no right belongs to the right of its school that is active then.',
  claims: ['DF-090', 'VI-065'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ traits: { ilmoittautumisavain: 'puuttuu' } }),
  expected: { outcomes: ['proposal'] },
};
