import type { ConditionId, Ratkaisu } from '#contracts';
import type { Facts } from './facts.ts';
import { met, notMet, type Rule, type Statement } from './rule.ts';
import { rules } from './rules/index.ts';

/** Rules that take the place of the reference's own; a bug, when it is put there on purpose. */
export type RuleChanges = Partial<Record<ConditionId, Rule['state']>>;

/** What is waited for rather than looked into by an official. */
const awaited: readonly string[] = ['kasittelymaksu-is-paid', 'henkilollisyys-is-proved'];

/** Grants when every condition in force is met, waits when only fee or identity is missing, else asks an official. */
export const decide = (facts: Facts, changes: RuleChanges): Ratkaisu => {
  const stated = rules
    .filter(({ until }) => until === undefined || facts.sentOn <= until)
    .map(({ id, state }) => ({ id, ...(changes[id] ?? state)(facts) }));
  const open = stated.filter(({ state }) => state !== 'met').map(({ id }) => id);
  return {
    outcome:
      open.length === 0 ? 'automatic-grant' : open.every((id) => awaited.includes(id)) ? 'pending' : 'to-official',
    conditions: [...stated, { id: 'permit-is-granted-exactly-as-applied-for', ...toWhole(open) }],
  };
};

const toWhole = (open: readonly string[]): Statement =>
  open.length === 0 ? met : notMet(`not met or not known: ${open.length} of the others`);
