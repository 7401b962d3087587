import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';

export const firstPermitBeforeAnyEnrolmentIsGranted: Scenario = {
  name: 'first-permit-before-any-enrolment-is-granted',
  theme: 'ilmoittautuminen',
  sentence: 'Enrolment is no condition of a first permit: without any, the permit is granted.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'studies-have-not-begun'],
  world: { documents: inVirta((record) => ({ ...record, lukukausiIlmoittautumiset: [] })) },
  expected: { outcomes: ['automatic-grant'] },
};
