import type { Hakemus, PersonDocuments, Rekisteritiedot } from '#contracts';
import { toHakemus } from '../decision-flow/to-hakemus.ts';
import { toRekisteritiedot } from '../decision-flow/to-rekisteritiedot.ts';
import { toPersonDocuments } from '../henkilo/to-person-documents.ts';
import type { Student } from '../student.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { type ExpectedFacts, toExpectedFacts } from './expected-facts.ts';

/**
 * Everything of one student as a dataset holds it: what VIRTA, Koski and Valintarekisteri have (`PersonDocuments`), what
 * was sent to Enter Finland, what Migri's own registers know, and what is to be concluded from it all.
 */
export interface StudentRecord extends PersonDocuments {
  readonly label: string;
  readonly traits: DecidedTraits;
  readonly hakemus: Hakemus;
  readonly rekisteritiedot: Rekisteritiedot;
  readonly expected: ExpectedFacts;
}

/** The student with all documents. */
export const toStudentRecord = (student: Student): StudentRecord => ({
  label: student.label,
  traits: student.traits,
  ...toPersonDocuments(student),
  hakemus: toHakemus(student),
  rekisteritiedot: toRekisteritiedot(student),
  expected: toExpectedFacts(student),
});
