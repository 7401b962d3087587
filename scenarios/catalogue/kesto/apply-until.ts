import type { Hakemus } from '#contracts';

/** The permit is applied for from 1.8.2026, when the studies begin, to this day. */
export const applyUntil =
  (loppu: string) =>
  (hakemus: Hakemus): Hakemus => ({ ...hakemus, haettuAika: { alku: '2026-08-01', loppu } });
