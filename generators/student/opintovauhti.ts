import type { Stream } from '../stream.ts';

/** Credits (op) that one academic year brings: as told, or drawn. */
export const drawVuosivauhti = (student: Stream, year: Stream, opintovauhti: number | undefined): number =>
  opintovauhti ?? Math.max(0, mean + typical * drawNormal(student) + byYear * drawNormal(year));

/**
 * Who studies with a permit makes 64 op in the median year (VATT Datahuone 2023-24, https://www.sttinfo.fi/tiedote/71458193/);
 * mean and spread are estimates between that and 60 (DF-067). Together they leave some 15-20 % of the years below the 45 op that an extension asks for.
 */
const mean = 61;
/** Spread among students, and of one student among the years: 18 in all. */
const typical = 15;
const byYear = 10;

/** Standard normal, near enough: whole numbers only, so that no machine's logarithm or cosine takes part. */
const drawNormal = (stream: Stream): number => {
  let sum = 0;
  for (let times = 0; times < 12; times += 1) sum += stream.integer(-500, 500);
  return sum / 1001;
};
