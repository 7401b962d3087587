/** One departure of the subject, in words that need no knowledge of this project. */
export interface Finding {
  /** The check that found it. */
  readonly code: string;
  /** The scenario it was found in. */
  readonly scenario: string;
  /** What is wrong, as one sentence. */
  readonly sentence: string;
  readonly expected: string;
  readonly actual: string;
  readonly claims: readonly string[];
}
