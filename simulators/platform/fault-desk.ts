import type { SimulatorName } from '../simulator.ts';
import type { EffectOf, Fault, FaultKind } from './fault.ts';
import { stableFraction } from './stable-fraction.ts';

/** Holds the planned faults and decides, exchange by exchange, which one bites. */
export interface FaultDesk {
  readonly list: () => readonly Fault[];
  /** Adds a fault, or replaces the one with the same id. */
  readonly plan: (fault: Fault) => void;
  readonly cancel: (id: string) => boolean;
  readonly clear: () => void;
  /** The first planned fault of this kind that applies; asking counts as one matching exchange. */
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

export const createFaultDesk = (seed: string): FaultDesk => {
  const faults = new Map<string, { fault: Fault; matched: number }>();
  return {
    list: () => [...faults.values()].map(({ fault }) => fault),
    plan: (fault) => void faults.set(fault.id, { fault, matched: 0 }),
    cancel: (id) => faults.delete(id),
    clear: () => faults.clear(),
    match: <K extends FaultKind>(kind: K, target: FaultTarget) => {
      for (const planned of faults.values()) {
        const { fault } = planned;
        if (fault.effect.kind !== kind || !isWhere(fault, target)) continue;
        planned.matched += 1;
        if (isWhen(fault, planned.matched, seed)) return { id: fault.id, effect: fault.effect as EffectOf<K> };
      }
      return undefined;
    },
  };
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
