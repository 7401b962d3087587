import { type ConditionId, conditions, type Html } from '#contracts';
import { type RuleSet, ruleSetsOf } from '../../flow/rule-sets/index.ts';
import { conditionsInFinnish } from './data/condition-texts.ts';
import { inEnglish, type Text, toText } from './texts.ts';

/** What a condition demands; of one that is on no list, its id. */
export const toConditionText = (id: string): Html => {
  const condition = conditions.find((each) => each.id === id);
  return condition === undefined
    ? inEnglish(id)
    : toText({ fi: conditionsInFinnish[condition.id], en: condition.sentence });
};

/** Why it goes to an official when the condition is not met. */
export const reasonOf = (id: string): Text | undefined => reasons.get(id as ConditionId);

const ruleSets: readonly RuleSet[] = Object.values(ruleSetsOf).flat();

const reasons: ReadonlyMap<ConditionId, Text> = new Map(
  ruleSets.flatMap((ruleSet) => ruleSet.conditions.map(({ id, reason }) => [id, reason] as const)),
);
