import type { Hakemus } from '#contracts';

/** Studies that last from 1.8.2026 to this day, by the application; the permit is applied for the same time. */
export const studiesUntil =
  (paattyy: string, hakemus: (hakemus: Hakemus) => Hakemus) =>
  (clean: Hakemus): Hakemus =>
    hakemus({
      ...clean,
      opiskelu: { ...clean.opiskelu, alkaa: '2026-08-01', paattyy },
      haettuAika: { alku: '2026-08-01', loppu: paattyy },
    });
