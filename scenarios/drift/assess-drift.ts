import { type ConditionId, type Difference, type Drift, type SchemaTable, toPlainPath } from '#contracts';
import { toAffectedConditions } from './affected-conditions.ts';
import { interactionsAt, interactionsOn, toOperationPart } from './affected-interactions.ts';
import { createDriftPersons, type DriftPerson } from './drift-person.ts';
import { createMovers, type Movers, moversOf } from './moved-places.ts';
import { createDriftInteractions, type DriftInteraction } from './pact-interactions.ts';
import { overlap, type Place } from './place.ts';
import { toVirtaReach, type VirtaEffect } from './virta-reach.ts';

/** Whom and what a difference touches. */
export interface Impact {
  /** Fields of the registers' answers to Migri: `koski: opiskeluoikeudet.tila.opiskeluoikeusjaksot.tila`. */
  readonly fields: readonly string[];
  /** Interactions of the pacts that match on it. */
  readonly interactions: readonly string[];
  /** Built-in persons who have it. */
  readonly persons: readonly string[];
  /** Traits of the generator that move it. */
  readonly traits: readonly string[];
  /** Errors of the registers that the generator can make there. */
  readonly anomalies: readonly string[];
  /** Conditions that are decided from it. */
  readonly conditions: readonly ConditionId[];
  /** Scenarios of the catalogue that turn on these. */
  readonly scenarios: readonly string[];
  /** Of VIRTA's schema: what Koski makes of it, tried with the built-in persons. */
  readonly koski?: string;
}

export interface AssessedDifference extends Difference {
  readonly impact: Impact;
}

export interface AssessedDrift extends Omit<Drift, 'differences'> {
  readonly differences: readonly AssessedDifference[];
}

/**
 * Adds to each difference what it touches. A difference in VIRTA's schema that Koski does not read, or takes as it takes any
 * value, breaks nothing for Migri, and is no longer breaking.
 */
export const assessDrift = async (drift: Drift, after: SchemaTable): Promise<AssessedDrift> => {
  if (drift.differences.length === 0) return { ...drift, differences: [] };
  world ??= createWorld();
  const known: Known = { ...(await world), after };
  const differences: AssessedDifference[] = [];
  for (const difference of drift.differences)
    differences.push(await (drift.kind === 'xsd' ? assessVirta : assessAnswer)(difference, known));
  return { ...drift, differences };
};

/** What may be touched; the same whatever is different, so it is made once. */
interface World {
  readonly interactions: readonly DriftInteraction[];
  readonly persons: readonly DriftPerson[];
  readonly movers: Movers;
}

let world: Promise<World> | undefined;

const createWorld = async (): Promise<World> => ({
  interactions: createDriftInteractions(),
  persons: await createDriftPersons(),
  movers: await createMovers(),
});

interface Known extends World {
  readonly after: SchemaTable;
}

const assessVirta = async (difference: Difference, known: Known): Promise<AssessedDifference> => {
  const { persons, elements, places, effect, koski } = await toVirtaReach(difference, known.after, known.persons);
  return {
    ...difference,
    ...(difference.severity === 'breaking' ? soften(difference, effect) : {}),
    impact: {
      ...toImpact(places, elements, known),
      interactions: interactionsOn(known.interactions, places),
      persons,
      koski,
    },
  };
};

/** What VIRTA changes reaches Migri only through Koski, whose answer lists no values. */
const soften = ({ change }: Difference, effect: VirtaEffect): Partial<Difference> => {
  if (effect === 'unread') return { severity: 'additive', because: 'Koski does not read it' };
  if (effect === 'taken' && change === 'value-added')
    return { severity: 'additive', because: 'Koski takes it, and what it answers lists no values there' };
  return {};
};

const assessAnswer = async (difference: Difference, known: Known): Promise<AssessedDifference> => {
  const { change, part, path, values } = difference;
  const operation = toOperationPart(part);
  // What is new is not relied on yet.
  const isNew = change === 'part-added' || change.endsWith('field-added');
  const places = isNew ? [] : placesOf(difference);
  const persons = known.persons.filter((person) =>
    places.some((place) =>
      [...(person[place.register] ?? [])].some(
        ([at, found]) =>
          overlap(at, place.path) && (change !== 'value-removed' || found.some((value) => values?.includes(value))),
      ),
    ),
  );
  return {
    ...difference,
    impact: {
      ...toImpact(places, [], known),
      interactions:
        isNew && difference.severity !== 'breaking'
          ? []
          : operation === undefined
            ? interactionsOn(known.interactions, places)
            : interactionsAt(known.interactions, operation, isNew || path === 'content-type' ? '' : path),
      persons: persons.map(({ label }) => label),
    },
  };
};

/** Fields that conditions are decided from: only of answers when all goes well, or of all when nobody can ask. */
const placesOf = ({ part, path, direction, severity }: Difference): readonly Place[] => {
  const operation = toOperationPart(part);
  if (operation === undefined) return [{ register: 'koski', path: toPlainPath(path) }];
  const register = /\/migri\/(hetu|oid)$/.test(operation.path)
    ? 'koski'
    : /\/(valinta|hakemukset)\/[^/]+$/.test(operation.path)
      ? 'valintarekisteri'
      : undefined;
  if (register === undefined) return [];
  if (direction === 'request') return severity === 'breaking' ? [{ register, path: '' }] : [];
  if (operation.status !== 200) return [];
  return [{ register, path: path === 'content-type' ? '' : toPlainPath(path) }];
};

const toImpact = (places: readonly Place[], elements: readonly string[], { movers }: Known) => ({
  fields: places.map(({ register, path }) => `${register}: ${path || 'the whole answer'}`),
  traits: places.some(({ path }) => path === '') ? [] : moversOf(movers.traits, places, elements),
  anomalies: places.some(({ path }) => path === '') ? [] : moversOf(movers.anomalies, places, elements),
  ...toAffectedConditions(places),
});
