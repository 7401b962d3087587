import type { PersonDocuments, Ratkaisupyynto } from '#contracts';
import type { Fault } from '#simulators';
import { createAskRegisters } from './ask-registers.ts';
import { decide, type OracleDecision } from './oracle.ts';
import { underFaults } from './under-faults.ts';

/** A question, the documents of its person, and what is planned to go wrong. */
export interface OracleCase {
  readonly documents: PersonDocuments;
  readonly pyynto: Ratkaisupyynto;
  readonly faults: readonly Pick<Fault, 'where' | 'when' | 'effect'>[];
}

/** What must come of a case, for a flow that waits `timeoutMs` at most. */
export type Oracle = (asked: OracleCase, timeoutMs: number) => Promise<OracleDecision>;

/** One is enough for a run: it asks registers of its own, so nothing that a subject does reaches it. */
export const createOracle = (): Oracle => {
  const askRegisters = createAskRegisters();
  return async ({ documents, pyynto, faults }, timeoutMs) =>
    decide(pyynto, underFaults(await askRegisters(pyynto, documents), faults, pyynto, timeoutMs));
};
