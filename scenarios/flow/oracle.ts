import {
  type ConditionId,
  type Menettely,
  type Outcome,
  positiveOutcomes,
  type Ratkaisupyynto,
  toMenettely,
} from '#contracts';
import type { Condition, State } from './condition.ts';
import { type Facts, type RegisterAnswers, toFacts } from './facts.ts';
import { neededRegisters } from './needed-registers.ts';
import { parametersOn } from './parameters.ts';
import { ruleSetOf, toRuleDay } from './rule-sets/index.ts';

/** What the rules say of a case, whoever else decides it. */
export interface OracleDecision {
  /** Id of the rule set. */
  readonly ruleSet: string;
  readonly menettely: Menettely;
  readonly outcome: Outcome;
  /** Outcomes that a flow may come to: whether it waits for a silent register or leaves it to an official is open. */
  readonly allowed: readonly Outcome[];
  /** Every condition of the rule set, in its order. */
  readonly conditions: readonly OracleCondition[];
}

export interface OracleCondition {
  readonly id: ConditionId;
  readonly state: State;
  /** States that a flow may find: not met and unknown weigh the same, and a register that is silent may leave it unknown. */
  readonly allowed: readonly State[];
}

/** What is waited for rather than looked into by an official. */
const awaited: readonly ConditionId[] = ['kasittelymaksu-is-paid', 'henkilollisyys-is-proved'];
/** What follows from the other conditions. */
const following: readonly ConditionId[] = ['permit-is-granted-exactly-as-applied-for'];

/** Decides by the rule set and the parameters of the day, from what the registers say. Claims: DF-021, DF-048, DF-049. */
export const decide = (pyynto: Ratkaisupyynto, answers: RegisterAnswers): OracleDecision => {
  const { id: ruleSet, conditions } = ruleSetOf(pyynto);
  const menettely = toMenettely(pyynto);
  const parameters = parametersOn(toRuleDay(pyynto));
  const facts = toFacts(pyynto, answers);
  const silent = neededRegisters[menettely].filter((register) => !answers[register].answered);
  const stated: OracleCondition[] = [];
  // A rule set is one of its procedure, and so are the facts.
  for (const condition of conditions as readonly Condition<Facts>[]) {
    const state = condition.state(
      facts,
      parameters,
      stated.map((other) => other.state),
    );
    stated.push({ id: condition.id, state, allowed: toAllowed(state, condition, silent) });
  }
  const outcome = toOutcome(menettely, stated);
  return {
    ruleSet,
    menettely,
    outcome,
    allowed: silent.length === 0 ? [outcome] : [outcome, 'pending'],
    conditions: stated,
  };
};

const toOutcome = (menettely: Menettely, stated: readonly OracleCondition[]): Outcome => {
  const open = stated.filter(({ state }) => state !== 'met').map(({ id }) => id);
  if (open.length === 0) return positiveOutcomes[menettely];
  return open.every((id) => awaited.includes(id) || following.includes(id)) ? 'pending' : 'to-official';
};

const toAllowed = (
  state: State,
  { data }: Condition<Facts>,
  silent: readonly (keyof RegisterAnswers)[],
): readonly State[] => {
  if (state !== 'met') return ['not-met', 'unknown'];
  return silent.some((register) => data[register] !== undefined) ? ['met', 'unknown'] : ['met'];
};
