import type { Hakemus } from '#contracts';

/** The application lacks this attachment. */
export const without =
  (liite: Hakemus['liitteet'][number]) =>
  (hakemus: Hakemus): Hakemus => ({ ...hakemus, liitteet: hakemus.liitteet.filter((one) => one !== liite) });
