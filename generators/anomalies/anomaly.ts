import type { Henkilo, VirtaRecord } from '#contracts';

/** One believable error in a register, and what Koski then does. */
export interface Anomaly {
  /** The error as a sentence. */
  readonly name: string;
  /** How it comes about, and what it looks like. */
  readonly about: string;
  /** Claims that say what Koski does. */
  readonly claims: readonly string[];
  /** What a student must have for the error to be possible. */
  readonly needs: Need;
  readonly koskiDoes: KoskiDoes;
  /** The error in what VIRTA has; the same record when there is nothing to spoil. */
  readonly inVirta?: (record: VirtaRecord) => VirtaRecord;
  /** The error in what the learner register has of the person. */
  readonly inHenkilo?: (henkilo: Henkilo) => Henkilo;
}

/** `answers-503`: the whole person fails, for a reason that contains `reason`. `converts`: an answer comes, with this effect. */
export type KoskiDoes =
  | { readonly outcome: 'converts'; readonly effect: string }
  | { readonly outcome: 'answers-503'; readonly reason: string };

/**
 * Nothing; a degree right in VIRTA, or one in force; its enrolments, fee periods or payments; more states than one; or attainments.
 */
export type Need =
  | 'nothing'
  | 'right'
  | 'right-in-force'
  | 'enrolments'
  | 'fee-periods'
  | 'payments'
  | 'states'
  | 'attainments';

type Item<K extends keyof VirtaRecord> = VirtaRecord[K][number];

/** Changes the first item of a list that is `wanted`; without one the record stays the same. */
export const editFirst =
  <K extends keyof VirtaRecord>(
    key: K,
    edit: (item: Item<K>) => Item<K>,
    wanted: (item: Item<K>) => boolean = () => true,
  ) =>
  (record: VirtaRecord): VirtaRecord => {
    const items = record[key] as readonly Item<K>[];
    const at = items.findIndex(wanted);
    const item = items[at];
    return item === undefined ? record : { ...record, [key]: items.with(at, edit(item)) };
  };

/** A graded course, rather than a degree or a module that has no grade of its own. */
export const isGradedCourse = ({ laji, arvosana }: Item<'opintosuoritukset'>): boolean =>
  laji === '2' && arvosana !== undefined && arvosana.laji !== 'EiKaytossa';
