import { type ConditionId, type Menettely, menettelyt } from '#contracts';
import { catalogue } from '../catalogue/index.ts';
import { ruleSetsOf } from '../flow/rule-sets/index.ts';
import type { Scenario } from '../scenario.ts';
import { overlap, type Place } from './place.ts';

export interface AffectedConditions {
  readonly conditions: readonly ConditionId[];
  /** `theme/name` of the scenarios that turn on one of them, those that turn on all conditions last. */
  readonly scenarios: readonly string[];
}

/** The conditions that are decided from one of the places, and the scenarios that turn on them. */
export const toAffectedConditions = (places: readonly Place[]): AffectedConditions => {
  const byMenettely = menettelyt.map((menettely) => [menettely, conditionsOf(menettely, places)] as const);
  const affected = new Map<Menettely, readonly ConditionId[]>(byMenettely);
  const turnsOn = ({ world: { menettely = 'ensimmainen-lupa' }, conditions }: Scenario): boolean => {
    const ids = affected.get(menettely) ?? [];
    return conditions.length === 0 ? ids.length > 0 : conditions.some((id) => ids.includes(id));
  };
  return {
    conditions: [...new Set(byMenettely.flatMap(([, ids]) => ids))],
    scenarios: catalogue
      .filter(turnsOn)
      .toSorted((one, other) => Number(other.conditions.length > 0) - Number(one.conditions.length > 0))
      .map(({ theme, name }) => `${theme}/${name}`),
  };
};

const conditionsOf = (menettely: Menettely, places: readonly Place[]): readonly ConditionId[] => [
  ...new Set(
    ruleSetsOf[menettely]
      .flatMap(({ conditions }) => conditions)
      .filter(({ data }) =>
        places.some(({ register, path }) => (data[register] ?? []).some((need) => overlap(need, path))),
      )
      .map(({ id }) => id),
  ),
];
