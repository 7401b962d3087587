import type { Hakemus } from '#contracts';

/** The insurance differs from a sufficient one by this. */
export const withVakuutus =
  (change: Partial<Hakemus['vakuutus']>) =>
  (hakemus: Hakemus): Hakemus => ({ ...hakemus, vakuutus: { ...hakemus.vakuutus, ...change } });
