import type { Lukuvuosimaksu, Maksuvelvollisuus } from '#contracts';
import type { Maksutapaus } from '../fee-traits.ts';

/** What has been settled of a term: `summa` by the student, `apuraha` by a scholarship, whole euros (VI-073, VI-074). */
export interface MaksettuMaksu {
  readonly maksettu: boolean;
  readonly summa?: number;
  readonly apuraha?: number;
}

/** One fee case, as the school and the selection see it. */
interface Tapaus {
  /** What the enrolment for a term says when this many euros are due in it; `first` term of a year or not. */
  readonly settle: (due: number, first: boolean) => MaksettuMaksu | undefined;
  readonly maksuvelvollisuus: Maksuvelvollisuus;
  readonly maksurivi?: Lukuvuosimaksu;
  /** The student has a receipt to show. */
  readonly maksukuitti: boolean;
}

const half = (due: number): number => Math.floor(due / 2);
const unpaid = (): MaksettuMaksu => ({ maksettu: false, summa: 0 });
const paid = (due: number): MaksettuMaksu => ({ maksettu: true, summa: due });

const free = (maksuvelvollisuus: Maksuvelvollisuus): Tapaus => ({
  settle: () => undefined,
  maksuvelvollisuus,
  maksukuitti: false,
});
/** Settled according to Valintarekisteri. */
const settled = (settle: Tapaus['settle']): Tapaus => ({
  settle,
  maksuvelvollisuus: 'REQUIRED',
  maksurivi: 'MAKSETTU',
  maksukuitti: true,
});
/** Something has been paid, but not all. */
const open = (settle: Tapaus['settle']): Tapaus => ({ ...settled(settle), maksurivi: 'MAKSAMATTA' });
/** Nobody has written a payment row. */
const untouched = (settle: Tapaus['settle']): Tapaus => ({
  settle,
  maksuvelvollisuus: 'REQUIRED',
  maksukuitti: false,
});

/**
 * What each fee case leaves in the registers. Schools net a scholarship off, or have the whole fee paid and give it back
 * later, which no register tells from a fee paid in full; some refuse to send sums at all. Sources: haaga-helia.fi and
 * samk.fi on their scholarships, https://confluence.csc.fi/display/VIRTA/2019_11_5+yhteyshenkiloiden+kokous
 */
export const maksutapaustiedot: Readonly<Record<Maksutapaus, Tapaus>> = {
  'none-required': free('NOT_REQUIRED'),
  'not-checked': free('NOT_CHECKED'),
  unpaid: untouched(unpaid),
  'partly-paid': open((due) => ({ maksettu: false, summa: half(due) })),
  'one-euro-short': open((due) => ({ maksettu: false, summa: Math.max(0, due - 1) })),
  'first-term-paid': open((due, first) => (first ? paid(due) : unpaid())),
  paid: settled(paid),
  'over-paid': settled((due) => paid(due === 0 ? 0 : due + 100)),
  'half-scholarship': settled((due) => ({ maksettu: true, summa: due - half(due), apuraha: half(due) })),
  'half-scholarship-rest-unpaid': untouched((due) => ({ maksettu: false, summa: 0, apuraha: half(due) })),
  'full-scholarship': {
    settle: (due) => ({ maksettu: true, summa: 0, apuraha: due }),
    maksuvelvollisuus: 'REQUIRED',
    maksurivi: 'VAPAUTETTU',
    maksukuitti: false,
  },
  'refunded-scholarship': settled(paid),
  'flag-without-sums': settled(() => ({ maksettu: true })),
  'unpaid-without-sums': untouched(() => ({ maksettu: false })),
  'flag-above-sums': settled((due) => ({ maksettu: true, summa: half(due) })),
  'flag-below-sums': open((due) => ({ maksettu: false, summa: due })),
  'payment-untold': settled(() => undefined),
  'registers-disagree': settled(unpaid),
};
