import type { PersonFault } from '../scenario.ts';
import type { Change } from './change.ts';
import type { ExploredCase } from './explored-case.ts';

/** The case in words, a line for each thing that is other than in a clean one. */
export const toCaseText = (explored: ExploredCase): string => {
  const { menettely, person, traits, documents, changes, ratkaisuhetki, faults, asked } = explored;
  const lines = [
    `${menettely}, person ${person}`,
    ...(ratkaisuhetki === undefined ? [] : [`decided at ${ratkaisuhetki}`]),
    ...Object.entries(traits).map(([trait, value]) => `the student: ${trait} = ${show(value)}`),
    ...documents.map((change) => `the registers: ${toChangeText(change)}`),
    ...changes.map(toChangeText),
    ...faults.map(toFaultText),
    ...(asked === 1 ? [] : [`asked ${asked} times`]),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
};

const toChangeText = (change: Change): string => {
  if ('remove' in change) return `${change.path} is absent`;
  if ('to' in change) return `${change.path} = ${show(change.to)}`;
  if ('told' in change) return `${change.path} ${change.told}`;
  if ('asIn' in change) return `${change.path} = ${change.asIn} of the registers`;
  if ('monthly' in change) {
    const { path, monthly, of, and } = change;
    return `${path} = ${monthly} for each month of ${of}${and === undefined ? '' : `, and ${and}`}`;
  }
  const { path, dayOf, months = 0, days = 0, clock } = change;
  const shift = [toShift(months, 'month'), toShift(days, 'day')].join('');
  return `${path} = the day of ${dayOf}${shift}${clock === undefined ? '' : ` at ${clock}`}`;
};

const toShift = (count: number, unit: string): string =>
  count === 0 ? '' : ` ${count > 0 ? '+' : '-'} ${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;

const toFaultText = ({ where, when, effect }: PersonFault): string => {
  const { kind, ...details } = effect;
  const how = Object.values(details).map(show).join(' ');
  const often = when?.nth === undefined ? 'each time' : `only request ${show(when.nth)}`;
  return `fault: ${where?.simulator ?? 'every register'} ${kind}${how === '' ? '' : ` ${how}`}, ${often}`;
};

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
