/** One thing by which students differ, as far as the documents of the registers show it. */
export interface Dimension {
  /** The Finnish noun, or the name on the wire. */
  readonly name: string;
  /** The question that it answers, for a reader who doesn't program. */
  readonly sentence: string;
  readonly values: readonly DimensionValue[];
}

/** A value as it stands in the registers or is named in Finnish, and what it means. */
export interface DimensionValue {
  readonly value: string;
  readonly gloss: string;
}

/** What can't be: no row has, for every dimension named in `never`, one of the values named there. */
export interface Constraint {
  readonly name: string;
  readonly reason: string;
  readonly never: Row<readonly string[]>;
}

/** The dimensions and what can't be among them. */
export interface CoverageModel {
  readonly dimensions: readonly Dimension[];
  readonly constraints: readonly Constraint[];
}

/** A value for each dimension, by name. What only some dimensions have a value in, is a combination. */
export type Row<Value = string> = Readonly<Record<string, Value>>;
export type Combination = Row;
