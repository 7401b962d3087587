import { type ConditionId, type Menettely, type Ratkaisupyynto, toHelsinkiDay, toMenettely } from '#contracts';
import { ensimmainenLupa } from './ensimmainen-lupa.ts';
import { jatkolupa } from './jatkolupa.ts';
import { kortti } from './kortti.ts';
import type { RuleSet } from './rule-set.ts';
import { valvonta } from './valvonta.ts';

/** The rule sets of each procedure, by date. */
export const ruleSetsOf: Readonly<Record<Menettely, readonly RuleSet[]>> = {
  'ensimmainen-lupa': ensimmainenLupa,
  jatkolupa,
  kortti,
  valvonta,
};

/** What was sent before the first rule set of its procedure is held against that one, and fails its condition of date. */
export const ruleSetOf = (pyynto: Ratkaisupyynto): RuleSet => {
  const day = toRuleDay(pyynto);
  const sets = ruleSetsOf[toMenettely(pyynto)];
  const [first] = sets;
  const found = sets.findLast(({ from }) => from <= day) ?? first;
  if (found === undefined) throw new Error(`no rule set of ${toMenettely(pyynto)}`);
  return found;
};

/** The day whose rules and parameters hold: of sending, or of the decision where nothing is sent. */
export const toRuleDay = (pyynto: Ratkaisupyynto): string =>
  toHelsinkiDay(pyynto.menettely === 'valvonta' ? pyynto.ratkaisuhetki : pyynto.hakemus.lahetetty);

/** The conditions that this is decided by. */
export const conditionsInForce = (pyynto: Ratkaisupyynto): readonly ConditionId[] =>
  ruleSetOf(pyynto).conditions.map(({ id }) => id);

export type { RuleSet } from './rule-set.ts';
