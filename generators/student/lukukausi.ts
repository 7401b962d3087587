import { plusDays, yearOf } from '../paiva.ts';

/** A half of the academic year: autumn 1.8.-31.12., spring 1.1.-31.7. Claim VI-074. */
export interface Lukukausi {
  readonly alku: string;
  readonly loppu: string;
}

/** Terms in a row; `alkaa` is a 1 August or a 1 January. */
export const toLukukaudet = (alkaa: string, count: number): readonly Lukukausi[] => {
  const lukukaudet: Lukukausi[] = [];
  let alku = alkaa;
  for (let index = 0; index < count; index += 1) {
    const loppu = `${yearOf(alku)}-${alku.endsWith('-08-01') ? '12-31' : '07-31'}`;
    lukukaudet.push({ alku, loppu });
    alku = plusDays(loppu, 1);
  }
  return lukukaudet;
};

/** The first day of studies that begin after the day: the next 1 August or 1 January, `yearsBack` years earlier. */
export const toAlkamispaiva = (after: string, kausi: 'syksy' | 'tammikuu', yearsBack = 0): string => {
  const year = yearOf(after);
  const first = `${year}-08-01`;
  if (kausi === 'tammikuu') return `${year + 1 - yearsBack}-01-01`;
  return `${(after < first ? year : year + 1) - yearsBack}-08-01`;
};
