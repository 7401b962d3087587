import type { Static, TObject, TProperties } from 'typebox';
import type { JsonValue } from './json-value.ts';

/**
 * What has to hold at a provider before an interaction: a sentence that its developer can make true without knowing the
 * consumer. Set up before the request and torn down after it.
 */
export interface ProviderState<P extends TProperties = TProperties, Y extends string = string> {
  readonly name: string;
  /** What it means, and how it may be made true. */
  readonly means: string;
  /** Each with `description` and `default`; whoever uses the state hands on all of them. */
  readonly parameters: TObject<P>;
  /** What the set-up answers: values that only the provider knows, and that go into the request. */
  readonly yields: Readonly<Record<Y, YieldedValue>>;
  readonly claims: readonly string[];
}

/** A value that a state's set-up gives, such as a session id. */
export interface YieldedValue {
  readonly means: string;
  readonly example: string;
}

/** A state as an interaction uses it: every parameter has its value. */
export interface StateUse {
  readonly name: string;
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** The parameters of a state: `ParametersOf<typeof koskiStates.linkitetytOidit>`. */
export type ParametersOf<S extends ProviderState> = Static<S['parameters']>;

/** Declares a state; only `name`, `means` and `parameters` are needed. */
export const defineState = <P extends TProperties, Y extends string = never>(
  state: Omit<ProviderState<P, Y>, 'yields' | 'claims'> & Partial<Pick<ProviderState<P, Y>, 'yields' | 'claims'>>,
): ProviderState<P, Y> => ({ yields: {} as ProviderState<P, Y>['yields'], claims: [], ...state });

/** A state with parameters; what is not told has its default. */
export const given = <S extends ProviderState>(state: S, params: Partial<ParametersOf<S>> = {}): StateUse => ({
  name: state.name,
  params: { ...defaultsOf(state), ...(params as Readonly<Record<string, JsonValue>>) },
});

/** The defaults of all parameters of a state. */
export const defaultsOf = <S extends ProviderState>(state: S): ParametersOf<S> =>
  Object.fromEntries(
    Object.entries(state.parameters.properties).map(([name, schema]) => [name, (schema as Defaulted).default]),
  ) as ParametersOf<S>;

interface Defaulted {
  readonly default: JsonValue;
}
