import { lastsMonths, monthsIn } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { metIf, type Rule } from '../rule.ts';

/** Euros a month, by the day of sending, newest first. The last two sums of the first line are assumptions. */
const limits = [
  { from: '2024-11-01', own: 800, housed: 400, housedAndFed: 280 },
  { from: '', own: 560, housed: 280, housedAndFed: 195 },
] as const;

/** Row 9d: means of support. Income from work does not count, and the fee is row 9c's matter. */
export const toimeentuloRules: readonly Rule[] = [
  {
    id: 'toimeentulo-is-sufficient',
    state: (facts) => {
      const required = toRequired(facts);
      const { varat } = facts.hakemus.toimeentulo;
      return metIf(Math.round(varat * 100) >= required * 100, `${varat} euros, needed ${required}`);
    },
  },
];

const toRequired = ({ hakemus: { opiskelu, toimeentulo }, sentOn }: Facts): number => {
  const limit = limits.find(({ from }) => sentOn >= from) ?? limits[1];
  const months = lastsMonths(opiskelu.alkaa, opiskelu.paattyy, 12) ? 12 : monthsIn(opiskelu.alkaa, opiskelu.paattyy);
  const { maksutonMajoitus, maksuttomatAteriat, elinkustannusapuraha } = toimeentulo;
  const monthly = maksutonMajoitus ? (maksuttomatAteriat ? limit.housedAndFed : limit.housed) : limit.own;
  return Math.max(0, monthly * months - elinkustannusapuraha);
};
