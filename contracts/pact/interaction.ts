import type { Template } from './marks.ts';
import type { StateUse } from './provider-state.ts';
import type { Provider } from './provider-states.ts';

/** One question of a consumer to a provider and what it relies on in the answer, as plain data. */
export interface Interaction {
  /** What is asked; unique among those of the same two. */
  readonly description: string;
  /** What holds before. */
  readonly states: readonly StateUse[];
  readonly request: InteractionRequest;
  readonly response: InteractionResponse;
  readonly claims: readonly string[];
  /** What the consumer can't do when this does not hold, as a sentence. */
  readonly need: string;
  /** Why the provider need not fulfil it yet; without it the provider must. */
  readonly pending?: string;
}

export interface InteractionRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: Template;
  readonly query?: Readonly<Record<string, Template>>;
  readonly headers?: Readonly<Record<string, Template>>;
  readonly body?: InteractionBody;
}

export interface InteractionResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, Template>>;
  /** Absent: the consumer does not look at the body. */
  readonly body?: InteractionBody;
}

/** A JSON value, the fields of a form, or a text of some media type. */
export type InteractionBody =
  | { readonly json: Template }
  | { readonly form: Readonly<Record<string, Template>> }
  | { readonly text: Template; readonly type: string };

/** Who relies on somebody. */
export type Consumer = 'migri' | 'koski';

/** All interactions of a consumer with a provider; the file is `contracts/pacts/<consumer>-<provider>.json`. */
export interface Pact {
  readonly consumer: Consumer;
  readonly provider: Provider;
  readonly interactions: readonly Interaction[];
}
