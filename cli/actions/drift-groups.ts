import type { AssessedDifference } from '#scenarios';

/** One change, at each place that it shows at; its impact is what it touches at any of them. */
export interface DriftGroup extends AssessedDifference {
  readonly places: readonly AssessedDifference[];
}

/** A change of a definition is one change, however many fields are of that definition. */
export const toGroups = (differences: readonly AssessedDifference[]): readonly DriftGroup[] => {
  const groups = new Map<string, AssessedDifference[]>();
  for (const difference of differences) {
    const { definition, part, path, change, severity, direction, values, before, after } = difference;
    const place = definition === undefined ? { part, path } : { definition };
    const key = JSON.stringify({ place, change, severity, direction, values, before, after });
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [{ ...first, impact: toJoinedImpact(places), places }];
  });
};

type Impact = AssessedDifference['impact'];

const toJoinedImpact = (places: readonly AssessedDifference[]): Impact => {
  const all = <Name extends Exclude<keyof Impact, 'koski'>>(name: Name) =>
    [...new Set(places.flatMap(({ impact }) => impact[name] as readonly Impact[Name][number][]))] as Impact[Name];
  const koski = places.flatMap(({ impact }) => impact.koski ?? [])[0];
  return {
    fields: all('fields'),
    interactions: all('interactions'),
    persons: all('persons'),
    traits: all('traits'),
    anomalies: all('anomalies'),
    conditions: all('conditions'),
    scenarios: all('scenarios'),
    ...(koski === undefined ? {} : { koski }),
  };
};
