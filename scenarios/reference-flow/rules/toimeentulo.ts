import { lastsMonths, monthsIn } from '../calendar.ts';
import type { PermitFacts } from '../facts.ts';
import { metIf, type Rule } from '../rule.ts';

/** Euros a month, by the day of sending, newest first. The last two sums of the first line are assumptions. */
const limits = [
  { from: '2024-11-01', own: 800, housed: 400, housedAndFed: 280 },
  { from: '', own: 560, housed: 280, housedAndFed: 195 },
] as const;

/** Row 9d: means of support. The fee is row 9c's matter. Income from work, euros a month, counts once studies go on. */
export const hasMeans = ({ countsWork }: { readonly countsWork: boolean }): Rule<PermitFacts> => ({
  id: 'toimeentulo-is-sufficient',
  state: (facts) => {
    const { varat, tyotulot } = facts.hakemus.toimeentulo;
    const required = toRequired(facts);
    const means = varat + (countsWork ? tyotulot * monthsOf(facts) : 0);
    return metIf(Math.round(means * 100) >= required * 100, `${means} euros, needed ${required}`);
  },
});

const toRequired = (facts: PermitFacts): number => {
  const limit = limits.find(({ from }) => facts.sentOn >= from) ?? limits[1];
  const { maksutonMajoitus, maksuttomatAteriat, elinkustannusapuraha } = facts.hakemus.toimeentulo;
  const monthly = maksutonMajoitus ? (maksuttomatAteriat ? limit.housedAndFed : limit.housed) : limit.own;
  return Math.max(0, monthly * monthsOf(facts) - elinkustannusapuraha);
};

/** A year at most. */
const monthsOf = ({ hakemus: { opiskelu } }: PermitFacts): number =>
  lastsMonths(opiskelu.alkaa, opiskelu.paattyy, 12) ? 12 : monthsIn(opiskelu.alkaa, opiskelu.paattyy);
