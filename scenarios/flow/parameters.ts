/** What the conditions are measured by, on one day. Sums are euros, times are months or days. */
export interface Parameters {
  readonly toimeentulo: {
    /** A month: with no help; with free accommodation from the school; with meals besides. */
    readonly own: number;
    readonly housed: number;
    readonly housedAndFed: number;
  };
  readonly vakuutus: {
    /** Cover for studies of under two years, and of two years or more. */
    readonly underTwoYears: number;
    readonly twoYearsOrMore: number;
    readonly omavastuuAtMost: number;
  };
  /** Target times of degrees, months. */
  readonly tavoiteajat: Readonly<Record<'alempi' | 'ylempi' | 'alempi-ja-ylempi' | 'amk' | 'yamk' | 'tohtori', number>>;
  /** Over the target by more than this clearly exceeds it. An assumption (DF-061). */
  readonly toleranceMonths: number;
  readonly opintopisteetVuodessa: number;
}

const upTo20241031: Parameters['toimeentulo'] = { own: 560, housed: 280, housedAndFed: 195 };
const from20241101: Parameters['toimeentulo'] = { own: 800, housed: 400, housedAndFed: 280 };

/** What holds for an application that was sent on this day (`YYYY-MM-DD`, Helsinki). DF-036, DF-037, DF-041, DF-059-DF-061, DF-068. */
export const parametersOn = (paiva: string): Parameters => ({
  toimeentulo: paiva < '2024-11-01' ? upTo20241031 : from20241101,
  vakuutus: { underTwoYears: 120_000, twoYearsOrMore: 40_000, omavastuuAtMost: 300 },
  tavoiteajat: { alempi: 36, ylempi: 24, 'alempi-ja-ylempi': 60, amk: 48, yamk: 24, tohtori: 48 },
  toleranceMonths: 3,
  opintopisteetVuodessa: 45,
});
