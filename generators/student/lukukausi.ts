import { yearOf } from '../paiva.ts';

/** A half of the academic year: autumn 1.8.-31.12., spring 1.1.-31.7. Claim VI-074. */
export interface Lukukausi {
  readonly alku: string;
  readonly loppu: string;
}

/** Terms in a row; `alkaa` is a 1 August or a 1 January. */
export const toLukukaudet = (alkaa: string, count: number): readonly Lukukausi[] => {
  const lukukaudet: Lukukausi[] = [];
  for (let after = 0; after < count; after += 1) lukukaudet.push(toLukukausi(alkaa, after));
  return lukukaudet;
};

/** The term so many terms after the one that begins then. */
export const toLukukausi = (alkaa: string, after: number): Lukukausi => {
  const halves = 2 * yearOf(alkaa) + (alkaa.endsWith('-08-01') ? 1 : 0) + after;
  const year = Math.floor(halves / 2);
  return halves % 2 === 1
    ? { alku: `${year}-08-01`, loppu: `${year}-12-31` }
    : { alku: `${year}-01-01`, loppu: `${year}-07-31` };
};

/** The first day of studies that begin after the day: the next 1 August or 1 January, `yearsBack` years earlier. */
export const toAlkamispaiva = (after: string, kausi: 'syksy' | 'tammikuu', yearsBack = 0): string => {
  const year = yearOf(after);
  const first = `${year}-08-01`;
  if (kausi === 'tammikuu') return `${year + 1 - yearsBack}-01-01`;
  return `${(after < first ? year : year + 1) - yearsBack}-08-01`;
};
