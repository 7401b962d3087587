import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const enrolmentWithTheKeyOfNoRightGoesToAnOfficial: Scenario = {
  name: 'enrolment-with-the-key-of-no-right-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence: 'An enrolment that names a right that does not exist is lost, so nobody is present.',
  claims: ['DF-090', 'VI-064'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one) => ({ ...one, opiskeluoikeusAvain: 'no-such-right' })) }),
  expected: { outcomes: ['to-official'] },
};
