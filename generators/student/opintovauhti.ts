import { assumptions } from '../realistic/data/assumptions.ts';
import type { Stream } from '../stream.ts';

/** The student's own pace: credits (op) in a usual academic year. */
export const drawVauhti = (stream: Stream): number =>
  assumptions.vauhti.value + assumptions.vauhdinHajonta.value * drawNormal(stream);

/** Credits (op) that one academic year brings with this pace. */
export const drawVuosivauhti = (stream: Stream, vauhti: number): number =>
  Math.max(0, vauhti + assumptions.vuosienHajonta.value * drawNormal(stream));

/** Standard normal, near enough: whole numbers only, so that no machine's logarithm or cosine takes part. */
const drawNormal = (stream: Stream): number => {
  let sum = 0;
  for (let times = 0; times < 12; times += 1) sum += stream.integer(-500, 500);
  return sum / 1001;
};
