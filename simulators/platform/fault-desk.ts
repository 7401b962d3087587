import type { SimulatorName } from '../simulator.ts';
import type { EffectOf, Fault, FaultKind } from './fault.ts';
import { stableFraction } from './stable-fraction.ts';

/** Holds the planned faults and decides, exchange by exchange, which one bites. */
export interface FaultDesk {
  /** In the order they were planned in. */
  readonly list: () => readonly Fault[];
  /** Adds a fault, or replaces the one with the same id; its count of matching exchanges starts from nothing. */
  readonly plan: (fault: Fault) => void;
  /** `false`: there is no such fault. */
  readonly cancel: (id: string) => boolean;
  readonly clear: () => void;
  readonly isEmpty: () => boolean;
  /** Whether any fault of this kind is planned. */
  readonly holds: (kind: FaultKind) => boolean;
  /**
   * The first planned fault of this kind that bites. Every fault of the kind counts the exchanges that it matches, each
   * exchange once however often it asks.
   */
  readonly match: <K extends FaultKind>(kind: K, exchange: FaultTarget) => MatchedFault<K> | undefined;
}

/** What a fault's `where` is held against. */
export interface FaultTarget {
  readonly simulator: SimulatorName;
  readonly endpoint?: string;
  readonly caller?: string;
  readonly persons: readonly string[];
}

export interface MatchedFault<K extends FaultKind = FaultKind> {
  readonly id: string;
  readonly effect: EffectOf<K>;
}

interface Planned {
  readonly fault: Fault;
  matched: number;
  /** What was decided for an exchange that matched. */
  readonly decided: WeakMap<FaultTarget, boolean>;
}

/** `seed`: for faults with a probability and none of their own. */
export const createFaultDesk = (seed: string): FaultDesk => {
  const faults = new Map<string, Planned>();
  // Most exchanges ask for kinds that nobody planned, so the question for a kind must cost next to nothing.
  const kinds = new Set<FaultKind>();
  const changed = () => {
    kinds.clear();
    for (const { fault } of faults.values()) kinds.add(fault.effect.kind);
  };
  return {
    list: () => [...faults.values()].map(({ fault }) => fault),
    plan: (fault) => {
      faults.set(fault.id, { fault, matched: 0, decided: new WeakMap() });
      changed();
    },
    cancel: (id) => {
      const was = faults.delete(id);
      changed();
      return was;
    },
    clear: () => {
      faults.clear();
      changed();
    },
    isEmpty: () => faults.size === 0,
    holds: (kind) => kinds.has(kind),
    match: <K extends FaultKind>(kind: K, target: FaultTarget) => {
      if (!kinds.has(kind)) return undefined;
      let first: Fault | undefined;
      for (const planned of faults.values()) {
        if (planned.fault.effect.kind === kind && bites(planned, target, seed)) first ??= planned.fault;
      }
      return first && { id: first.id, effect: first.effect as EffectOf<K> };
    },
  };
};

const bites = (planned: Planned, target: FaultTarget, seed: string): boolean => {
  const before = planned.decided.get(target);
  if (before !== undefined) return before;
  if (!isWhere(planned.fault, target)) return false;
  planned.matched += 1;
  const now = isWhen(planned.fault, planned.matched, seed);
  planned.decided.set(target, now);
  return now;
};

const isWhere = ({ where }: Fault, target: FaultTarget): boolean =>
  where === undefined ||
  ((where.simulator === undefined || where.simulator === target.simulator) &&
    (where.endpoint === undefined || where.endpoint === target.endpoint) &&
    (where.caller === undefined || where.caller === target.caller) &&
    (where.person === undefined || target.persons.includes(where.person)));

const isWhen = ({ id, when }: Fault, count: number, seed: string): boolean => {
  if (when === undefined) return true;
  const { nth, probability } = when;
  if (typeof nth === 'number' && count !== nth) return false;
  if (typeof nth === 'object' && (count < nth.from || count > (nth.to ?? Number.POSITIVE_INFINITY))) return false;
  return probability === undefined || stableFraction(when.seed ?? seed, id, count) < probability;
};
