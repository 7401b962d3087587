import { ToolkitError } from '#contracts';
import { layEffects, type Stage } from './lay-effects.ts';
import { nearestNames } from './nearest-names.ts';
import { parseStateParams, type StateParams } from './parse-state-params.ts';
import type { StateSetup } from './state-setup.ts';

/** What has to hold before an interaction, made true and undone again. */
export interface ProviderStateDesk {
  /**
   * Makes a state true, and gives what it yields; set up again it begins anew. Throws ToolkitError `state-unknown` and
   * `state-parameter`; nothing has changed then.
   */
  readonly setUp: (name: string, params?: StateParams) => Promise<Readonly<Record<string, string>>>;
  /** Leaves what the other states make of what was there before. Throws `state-unknown` and `state-parameter`. */
  readonly tearDown: (name: string, params?: StateParams) => Promise<void>;
  /** The states that hold, in the order in which they were set up. */
  readonly holding: () => readonly HeldState[];
  /** Tears every one down. */
  readonly clear: () => void;
}

export interface HeldState {
  readonly state: string;
  readonly params: StateParams;
}

/** How states are made true is loaded when the first one is asked for. */
export const createProviderStateDesk = (stage: Stage): ProviderStateDesk => {
  const held = new Map<string, HeldState & { readonly undo: () => void }>();
  const undo = (key: string): void => {
    held.get(key)?.undo();
    held.delete(key);
  };
  return {
    setUp: async (name, given) => {
      const { toEffects, params, key } = await find(name, given);
      const laid = layEffects(stage, toEffects(params), key, () => undo(key));
      held.set(key, { state: name, params, undo: laid.undo });
      return laid.values;
    },
    tearDown: async (name, given) => undo((await find(name, given)).key),
    holding: () => [...held.values()].map(({ state, params }) => ({ state, params })),
    clear: () => {
      for (const key of [...held.keys()]) undo(key);
    },
  };
};

const find = async (name: string, given: StateParams = {}) => {
  const { stateSetups } = await import('./state-setups.ts');
  const setup = stateSetups.find(({ state }) => state.name === name);
  if (!setup) throw stateUnknown(name, stateSetups);
  const params = parseStateParams(setup.state, given);
  return { ...setup, params, key: JSON.stringify([name, params]) };
};

const stateUnknown = (name: string, setups: readonly StateSetup[]) => {
  const nearest = nearestNames(
    name,
    setups.map(({ state }) => state.name),
  ).map((near) => `“${near}”`);
  return new ToolkitError('state-unknown', `There is no provider state “${name}”.`, {
    where: '/state',
    next: `${nearest.length === 0 ? '' : `Is ${nearest.join(' or ')} meant? `}GET /provider-states lists them.`,
  });
};
