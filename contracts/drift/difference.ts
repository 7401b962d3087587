import type { Direction, SchemaKind } from './shape.ts';

/** What has changed, by what it means to who writes and who reads the value. */
export type Change =
  | 'part-added'
  | 'part-removed'
  | 'field-added'
  | 'required-field-added'
  | 'field-removed'
  | 'field-became-optional'
  | 'field-became-required'
  | 'type-widened'
  | 'type-narrowed'
  | 'type-changed'
  | 'value-added'
  | 'value-removed'
  | 'limit-loosened'
  | 'limit-tightened'
  | 'limit-changed'
  | 'wording-changed';

/** `breaking`: something that was relied on no longer holds. `additive`: all of it holds still. `wording`: words alone. */
export type Severity = 'breaking' | 'additive' | 'wording';

/** One difference between two schema documents of a kind. */
export interface Difference {
  readonly change: Change;
  readonly severity: Severity;
  /** Why it is that severe: the rule in a sentence. */
  readonly because: string;
  readonly direction: Direction;
  /** The part of the document: `POST /koski/api/luovutuspalvelu/migri/hetu answer 200`. */
  readonly part: string;
  /** Path in the part, lists marked with `[]`; empty for the part itself. */
  readonly path: string;
  /** What of a definition it is, which may stand at many paths: `Koodistokoodiviite.koodiarvo`. */
  readonly definition?: string;
  /** The values that came, went, or got other words. */
  readonly values?: readonly string[];
  /** What was said and what is said now, where both can be said. */
  readonly before?: string;
  readonly after?: string;
}

export interface Drift {
  readonly kind: SchemaKind;
  readonly before: string;
  readonly after: string;
  /** By part and path, in the order of the older document; what came is last. */
  readonly differences: readonly Difference[];
  /** What the newer one does not speak of at all, and was not compared: `/cas/v1`. */
  readonly notCompared: readonly string[];
  /** Whether words were compared too, and all that only one of the two tells. */
  readonly sameMaker: boolean;
}
