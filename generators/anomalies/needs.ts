import type { Maksukaudet, Maksutapaus } from '../fee-traits.ts';
import { mayHavePlace, type SelectionTraits } from '../selection-traits.ts';
import type { Need } from './anomaly.ts';

/** The traits that decide whether an error is possible. */
interface Traits extends SelectionTraits {
  readonly laji?: string;
  readonly virta?: 'oikeus' | 'ei-oikeutta';
  readonly tutkinto?: string;
  readonly vaihe?: 'uusi' | 'jatkava';
  readonly tilat?: string;
  readonly lukuvuosimaksu?: Maksutapaus;
  readonly maksukaudet?: Maksukaudet;
  readonly opintovauhti?: number;
}

/** Whether a student with these traits lacks what the error needs. */
export const lacks = (need: Need, traits: Traits): boolean => lacking[need](traits);

const lacksRight = (t: Traits): boolean =>
  (t.laji ?? 'tutkinto') !== 'tutkinto' || t.virta === 'ei-oikeutta' || !mayHavePlace(t);

const lacksEnrolments = (t: Traits): boolean => lacksRight(t) || t.ilmoittautuminenTila === 'EI_TEHTY';

const lacksFee = (t: Traits): boolean =>
  lacksRight(t) || t.tutkinto === 'tohtori' || ['none-required', 'not-checked'].includes(t.lukuvuosimaksu ?? 'paid');

const lacking: Readonly<Record<Need, (traits: Traits) => boolean>> = {
  nothing: () => false,
  right: lacksRight,
  'right-in-force': (t) => lacksRight(t) || !(t.tilat ?? '1').endsWith('1'),
  enrolments: lacksEnrolments,
  'fee-periods': (t) => lacksFee(t) || t.maksukaudet === 'ei-kausia',
  payments: (t) => lacksFee(t) || lacksEnrolments(t) || t.lukuvuosimaksu === 'payment-untold',
  states: (t) => lacksRight(t) || (t.tilat ?? '1') === '1',
  attainments: (t) =>
    lacksRight(t) ||
    t.opintovauhti === 0 ||
    !(t.ilmoittautuminenTila ?? 'LASNA').startsWith('LASNA') ||
    ((t.tilat ?? '1') === '1' && t.vaihe !== 'jatkava'),
};
