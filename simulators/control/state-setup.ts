import type { ParametersOf, ProviderState } from '#contracts';
import type { CasUser } from '../cas/index.ts';
import type { CallerDirectory } from '../koski-migri/luovutuspalvelu-client.ts';
import type { Fault } from '../platform/fault.ts';
import type { Layer } from '../platform/layered.ts';
import type { RegisterCover } from '../register/layered-register.ts';
import type { Logins } from './logins.ts';

/** How a provider state is made true here. */
export interface StateSetup {
  readonly state: ProviderState;
  /** Of parameters that have the shape which the state declares. */
  readonly toEffects: (params: Readonly<Record<string, unknown>>) => StateEffects;
}

/** What a state lays over the simulators for as long as it holds; nothing beneath is changed. */
export interface StateEffects extends RegisterCover {
  readonly faults?: readonly Omit<Fault, 'id'>[];
  /** Whom Koski knows. */
  readonly callers?: Layer<CallerDirectory>;
  /** Who may log in to Valintarekisteri. */
  readonly users?: Layer<readonly CasUser[]>;
  /** Gives what the state yields; what it opens for that ends with the state. */
  readonly opens?: (logins: Logins) => Readonly<Record<string, string>>;
}

/** Declares how a state is made true. */
export const defineStateSetup = <S extends ProviderState>(
  state: S,
  toEffects: (params: ParametersOf<S>) => StateEffects,
): StateSetup => ({ state: state as unknown as ProviderState, toEffects: toEffects as StateSetup['toEffects'] });
