import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const enrolmentForNoTermAtAllGoesToAnOfficial: Scenario = {
  name: 'enrolment-for-no-term-at-all-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence: 'A student of whom no enrolment is known goes to an official.',
  claims: ['DF-090', 'VI-067'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inVirta((record) => ({ ...record, lukukausiIlmoittautumiset: [] })) }),
  expected: { outcomes: ['to-official'] },
};
