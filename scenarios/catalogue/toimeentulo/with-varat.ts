import type { Hakemus } from '#contracts';

/** These means, in euros, and no others than are said. */
export const withVarat =
  (varat: number, others: Partial<Hakemus['toimeentulo']> = {}) =>
  (hakemus: Hakemus): Hakemus => ({
    ...hakemus,
    toimeentulo: {
      varat,
      elinkustannusapuraha: 0,
      maksutonMajoitus: false,
      maksuttomatAteriat: false,
      tyotulot: 0,
      ...others,
    },
  });
