import { type ConditionId, type Menettely, toMenettely } from '#contracts';
import { askedRegisters, findRegister } from '../checks/asked-registers.ts';
import type { History, RecordedExchange } from '../run/history.ts';
import { neededRegisters } from './needed-registers.ts';
import { ruleSetOf } from './rule-sets/index.ts';

/** What one register gave of the persons of one procedure, beside what its conditions are decided from. */
export interface Minimisation {
  readonly menettely: Menettely;
  readonly register: 'koski' | 'valintarekisteri';
  /** Applications in which it gave data. */
  readonly applications: number;
  /** Persons whom it was asked about who were not the applicant. */
  readonly strangers: number;
  /** In the order of their paths. */
  readonly fields: readonly MinimisedField[];
}

export interface MinimisedField {
  /** Lists left out: `opiskeluoikeudet.tila.opiskeluoikeusjaksot.alku`. */
  readonly path: string;
  /** Applications in which it was given; 0: it is needed and was never given. */
  readonly served: number;
  /** The conditions that are decided from it; none: it was not needed. */
  readonly neededBy: readonly ConditionId[];
}

const registers = ['koski', 'valintarekisteri'] as const;
type Register = (typeof registers)[number];

/** Holds what the registers gave against what the rules need, from histories alone; one row a procedure and register. */
export const toMinimisation = (histories: readonly History[]): readonly Minimisation[] => {
  const menettelyt = [...new Set(histories.map(({ pyynto }) => toMenettely(pyynto)))];
  return menettelyt.flatMap((menettely) => {
    const ofMenettely = histories.filter(({ pyynto }) => toMenettely(pyynto) === menettely);
    return registers.flatMap((register) => toRow(menettely, register, ofMenettely) ?? []);
  });
};

/** `undefined`: the register is not needed, and nobody asked it. */
const toRow = (menettely: Menettely, register: Register, histories: readonly History[]): Minimisation | undefined => {
  const asked = histories.map(({ exchanges }) => findRegister(askedRegisters[register], exchanges));
  const served = asked.map((exchanges) => new Set(exchanges.flatMap(pathsServed))).filter(({ size }) => size > 0);
  const needs = neededRegisters[menettely].includes(register)
    ? toNeeds(register, histories)
    : new Map<string, readonly ConditionId[]>();
  if (needs.size === 0 && asked.every((exchanges) => exchanges.length === 0)) return undefined;
  const given = [...new Set(served.flatMap((paths) => [...paths]))];
  const missing = [...needs.keys()].filter((need) => !given.some((path) => isUnder(need, path)));
  return {
    menettely,
    register,
    applications: served.length,
    strangers: new Set(histories.flatMap((history, index) => strangersOf(history, asked[index] ?? []))).size,
    fields: [...given, ...missing].toSorted().map((path) => ({
      path,
      served: served.filter((paths) => paths.has(path)).length,
      neededBy: [...new Set([...needs].flatMap(([need, ids]) => (isUnder(need, path) ? ids : [])))],
    })),
  };
};

const toNeeds = (register: Register, histories: readonly History[]): ReadonlyMap<string, readonly ConditionId[]> => {
  const needs = new Map<string, ConditionId[]>();
  const sets = new Set(histories.map(({ pyynto }) => ruleSetOf(pyynto)));
  for (const { id, data } of [...sets].flatMap(({ conditions }) => conditions)) {
    for (const path of data[register] ?? []) {
      const known = needs.get(path) ?? [];
      if (!known.includes(id)) needs.set(path, [...known, id]);
    }
  }
  return needs;
};

const strangersOf = ({ identifiers, alongside = [] }: History, asked: readonly RecordedExchange[]): readonly string[] =>
  asked.flatMap(({ persons }) => persons).filter((one) => !identifiers.includes(one) && !alongside.includes(one));

const isUnder = (need: string, path: string): boolean => path === need || path.startsWith(`${need}.`);

/** Paths of the values in an answer; of an answer that tells of no person, none. */
const pathsServed = ({ status, responseBody }: RecordedExchange): readonly string[] => {
  if (status !== 200 || responseBody === undefined) return [];
  try {
    return [...new Set(leavesOf(JSON.parse(responseBody)))];
  } catch {
    return [];
  }
};

const leavesOf = (value: unknown, path = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, path === '' ? name : `${path}.${name}`));
};
