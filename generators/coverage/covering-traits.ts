import { stream } from '../stream.ts';
import type { StudentTraits } from '../student-traits.ts';
import { coveringRows } from './covering-rows.ts';
import { combinationsOf, solver } from './space.ts';
import { toTraits } from './to-traits.ts';

/**
 * Wishes for as few students as will have every possible combination of two (or three) values of the coverage model in
 * their documents. Always the same ones in the same order; three-way takes some seconds.
 */
export const coveringTraits = ({ strength }: { readonly strength: 2 | 3 }): readonly StudentTraits[] => {
  const draws = Array.from({ length: attempts[strength] }, (_, index) =>
    coveringRows(combinationsOf(strength), solver, stream('coverage').fork(String(index))),
  );
  const rows = draws.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  return rows.map((cells, index) => ({
    label: `case ${index + 1} of ${rows.length} that cover every ${strength === 2 ? 'pair' : 'triple'} of values`,
    ...toTraits(solver.toCombination(cells)),
  }));
};

/** The best of so many is taken: more would take longer, and save one row in a hundred. */
const attempts = { 2: 12, 3: 1 } as const;
