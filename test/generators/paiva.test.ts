import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween, plusDays, plusMonths } from '../../generators/paiva.ts';

const toDay = (epochDay: number): string => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
/** From 1850 to 2150. */
const anyEpochDay = fc.integer({ min: -43_830, max: 65_744 });

it('days are reckoned as Date does', () => {
  fc.assert(
    fc.property(anyEpochDay, fc.integer({ min: -9000, max: 9000 }), (day, days) => {
      expect(plusDays(toDay(day), days)).toBe(toDay(day + days));
      expect(daysBetween(toDay(day), toDay(day + days))).toBe(days);
    }),
  );
});

it.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-15', 2, '2027-01-15'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months is %s', (paiva, months, expected) => {
  expect(plusMonths(paiva, months)).toBe(expected);
});
