import type { ConditionId, Ratkaisu } from '#contracts';
import { type Flow, met, notMet, type Statement } from './rule.ts';

/** Statements that take the place of the reference's own; a bug, when one is put there on purpose. */
export type RuleChanges = Partial<Record<ConditionId, () => Statement>>;

/** What is waited for rather than looked into by an official. */
const awaited: readonly string[] = ['kasittelymaksu-is-paid', 'henkilollisyys-is-proved'];

/** Positive when every condition in force is met; waits when only fee or identity is missing; else asks an official. */
export const decide = <F>({ rules, positive, isPermit }: Flow<F>, facts: F, changes: RuleChanges): Ratkaisu => {
  const stated = rules
    .filter(({ isInForce }) => isInForce?.(facts) ?? true)
    .map(({ id, state }) => ({ id, ...(changes[id] ?? state)(facts) }));
  const open = stated.filter(({ state }) => state !== 'met').map(({ id }) => id);
  return {
    outcome: open.length === 0 ? positive : open.every((id) => awaited.includes(id)) ? 'pending' : 'to-official',
    conditions: isPermit ? [...stated, { id: 'permit-is-granted-exactly-as-applied-for', ...toWhole(open) }] : stated,
  };
};

const toWhole = (open: readonly string[]): Statement =>
  open.length === 0 ? met : notMet(`not met or not known: ${open.length} of the others`);
