import { assumptions } from '../realistic/data/assumptions.ts';
import type { Stream } from '../stream.ts';

/** Credits (op) that one academic year brings: as told, or drawn. */
export const drawVuosivauhti = (student: Stream, year: Stream, opintovauhti: number | undefined): number =>
  opintovauhti ??
  Math.max(
    0,
    assumptions.vauhti.value +
      assumptions.vauhdinHajonta.value * drawNormal(student) +
      assumptions.vuosienHajonta.value * drawNormal(year),
  );

/** Standard normal, near enough: whole numbers only, so that no machine's logarithm or cosine takes part. */
const drawNormal = (stream: Stream): number => {
  let sum = 0;
  for (let times = 0; times < 12; times += 1) sum += stream.integer(-500, 500);
  return sum / 1001;
};
