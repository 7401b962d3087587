/** A subject with one bug: the reference flow with one place of its source written differently. */
export interface Mutant {
  /** What it does wrong, in kebab-case. */
  readonly name: string;
  readonly sentence: string;
  /** Below `scenarios/reference-flow/`. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

/** Several bugs of one file. */
export const mutantsOf = (file: string, bugs: readonly Omit<Mutant, 'file'>[]): readonly Mutant[] =>
  bugs.map((bug) => ({ ...bug, file }));
