import type { ConditionId, Ratkaisupyynto } from '#contracts';
import type { SimulatorName } from '#simulators';
import type { OracleDecision } from '../flow/oracle.ts';
import type { Expected, Theme } from '../scenario.ts';
import type { SubjectAnswer } from '../subjects/subject.ts';

/** All that happened in one scenario, as plain JSON; `judge` needs nothing else. */
export interface History {
  readonly format: 'koeajo-history/2';
  readonly scenario: {
    readonly name: string;
    readonly theme: Theme;
    readonly sentence: string;
    readonly claims: readonly string[];
    /** The conditions that the situation turns on. */
    readonly conditions: readonly ConditionId[];
    readonly expected: Expected;
  };
  readonly subject: string;
  readonly seed: string;
  /** OIDs and hetut that lead to the persons of this scenario. */
  readonly identifiers: readonly string[];
  readonly pyynto: Ratkaisupyynto;
  /** What the rules say of it. */
  readonly oracle: OracleDecision;
  readonly answer: SubjectAnswer;
  /** What it answered when the same question was put again, one time after another. */
  readonly again?: readonly SubjectAnswer[];
  /** Milliseconds from the question to the first answer. */
  readonly durationMs: number;
  /** What the subject asked of the two registers about the applicant and the bystanders, oldest first. */
  readonly exchanges: readonly RecordedExchange[];
  /** Others in these exchanges whom the run asked about too: who decides several at a time may ask for them together. */
  readonly alongside?: readonly string[];
}

/** A journal entry, without what is never judged. */
export interface RecordedExchange {
  readonly simulator: SimulatorName;
  readonly method: string;
  /** Path and query as requested. */
  readonly path: string;
  readonly endpoint?: string;
  /** OIDs and hetut asked for, of anyone. */
  readonly persons: readonly string[];
  /** Absent: the connection was cut before an answer. */
  readonly status?: number;
  readonly requestBody?: string;
  readonly responseBody?: string;
  readonly faults: readonly string[];
}
