import type { CasUser } from '../cas/index.ts';
import type { CallerDirectory } from '../koski-migri/luovutuspalvelu-client.ts';
import type { FaultDesk } from '../platform/fault-desk.ts';
import type { Layered } from '../platform/layered.ts';
import type { LayeredRegister } from '../register/layered-register.ts';
import { createLogins, type LoginPlace } from './logins.ts';
import type { StateEffects } from './state-setup.ts';

/** What provider states are laid over. */
export interface Stage {
  readonly register: LayeredRegister;
  readonly faults: FaultDesk;
  readonly callers: Layered<CallerDirectory>;
  readonly users: Layered<readonly CasUser[]>;
  readonly logins: LoginPlace;
}

/**
 * Lays the effects of a state over the stage: gives what the state yields, and what takes all of it away. Throws what the
 * register throws, with nothing changed; otherwise `before` is called first. `name` is that of the state.
 */
export const layEffects = (
  { register, faults, callers, users, logins: place }: Stage,
  effects: StateEffects,
  name: string,
  before: () => void,
): { readonly values: Readonly<Record<string, string>>; readonly undo: () => void } => {
  const uncover = effects.persons || effects.absent ? register.cover(effects) : () => {};
  before();
  const layers = [
    uncover,
    ...(effects.callers ? [callers.lay(effects.callers)] : []),
    ...(effects.users ? [users.lay(effects.users)] : []),
    ...(effects.faults ?? []).map((fault) => planOnTop(faults, fault)),
  ];
  const { logins, end } = createLogins(place, name);
  const values = effects.opens?.(logins) ?? {};
  return {
    values,
    undo: () => {
      for (const takeAway of [...layers, end]) takeAway();
    },
  };
};

/** Plans a fault under an id that nobody has. */
const planOnTop = (faults: FaultDesk, fault: NonNullable<StateEffects['faults']>[number]): (() => void) => {
  const taken = new Set(faults.list().map(({ id }) => id));
  let count = 1;
  while (taken.has(`provider-state-${count}`)) count += 1;
  const id = `provider-state-${count}`;
  faults.plan({ ...fault, id });
  return () => void faults.cancel(id);
};
