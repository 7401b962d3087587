import type { Lukuvuosimaksu, Maksuvelvollisuus } from '#contracts';

/** What is wanted of the tuition fee, in VIRTA and in Valintarekisteri. */
export interface FeeTraits {
  readonly lukuvuosimaksu?: Maksutapaus;
  readonly maksukaudet?: Maksukaudet;
  /** What Valintarekisteri says of the obligation, where that isn't what the fee case says (VM-056). */
  readonly maksuvelvollisuus?: Maksuvelvollisuus | 'absent';
  /** The payment row of Valintarekisteri, where it isn't that of the fee case; without one it says MAKSAMATTA (VM-058). */
  readonly maksurivi?: Lukuvuosimaksu | 'absent';
  /** Funding of the right: 1 basic, 5 tuition fee. Without it 5 beside fee periods, else 1. Koski doesn't pass it on. */
  readonly rahoituslahde?: '1' | '5';
}

/**
 * How the fee stands. The registers agree, and `Maksettu` says what the sums say (VI-073), but for the last six: sums are
 * left out, the flag contradicts them, VIRTA says nothing of a payment, or it says unpaid where Valintarekisteri says paid.
 */
export const maksutapaukset = [
  'none-required',
  'not-checked',
  'unpaid',
  'partly-paid',
  'one-euro-short',
  'first-term-paid',
  'paid',
  'over-paid',
  'half-scholarship',
  'half-scholarship-rest-unpaid',
  'full-scholarship',
  'refunded-scholarship',
  'flag-without-sums',
  'unpaid-without-sums',
  'flag-above-sums',
  'flag-below-sums',
  'payment-untold',
  'registers-disagree',
] as const;
export type Maksutapaus = (typeof maksutapaukset)[number];

/**
 * How a year's fee is required in VIRTA: evenly by term; by term but more for the second, as in CSC's example; all of it
 * for the first term; one period for the year; or no period at all although there is a fee.
 */
export const maksukausijaot = [
  'lukukausittain',
  'epatasaisesti',
  'ensimmaisella-lukukaudella',
  'lukuvuosittain',
  'ei-kausia',
] as const;
export type Maksukaudet = (typeof maksukausijaot)[number];

const isFeeCase = ({ lukuvuosimaksu = 'none-required' }: FeeTraits): boolean =>
  lukuvuosimaksu !== 'none-required' && lukuvuosimaksu !== 'not-checked';

/** Why fee traits can't belong together; a student without a fee case has paid. */
export const feeContradictions: readonly (readonly [reason: string, contradicts: (traits: FeeTraits) => boolean])[] = [
  [
    'without a fee there is nothing to be split',
    (t) => t.lukuvuosimaksu !== undefined && !isFeeCase(t) && t.maksukaudet !== undefined,
  ],
  [
    'only a fee that is required by term can be paid for the first one',
    (t) =>
      t.lukuvuosimaksu === 'first-term-paid' &&
      !['lukukausittain', 'epatasaisesti'].includes(t.maksukaudet ?? 'lukukausittain'),
  ],
];
