import type { Combinations } from './combinations.ts';
import type { CoverageModel } from './dimension.ts';
import type { Cells, Solver } from './solver.ts';

/**
 * Whole rows that together hold every possible combination. Each row begins with a combination that is still missing and
 * takes, of the values that its constraints leave it, the one that brings most missing combinations along, until it is
 * whole. (Covertable, the library for this, loses combinations when constraints follow from each other, and needs
 * minutes for three-way coverage of such a model.)
 */
export const coveringRows = (
  { dimensions }: CoverageModel,
  { feasible, size, toCells, heldBy, madeBy }: Combinations,
  { complete }: Solver,
): readonly Cells[] => {
  const missing = new Uint8Array(size);
  for (const number of feasible) missing[number] = 1;

  const best = (cells: Cells): Cells | undefined => {
    const candidates = dimensions.flatMap(({ values }, index) => {
      if ((cells[index] ?? -1) >= 0) return [];
      return values.flatMap((_, value) => {
        const next = cells.with(index, value);
        let gain = 0;
        for (const number of madeBy(next, index)) gain += missing[number] ?? 0;
        return gain === 0 ? [] : [{ next, gain }];
      });
    });
    return candidates.toSorted((a, b) => b.gain - a.gain).find(({ next }) => complete(next) !== undefined)?.next;
  };
  const rows: Cells[] = [];
  for (const number of feasible) {
    if (missing[number] === 0) continue;
    let cells = toCells(number);
    for (let next = best(cells); next !== undefined; next = best(next)) cells = next;
    const row = complete(cells);
    if (row === undefined) continue;
    for (const held of heldBy(row)) missing[held] = 0;
    rows.push(row);
  }
  return rows;
};
