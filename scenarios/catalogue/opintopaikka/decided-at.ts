import type { Ratkaisupyynto } from '#contracts';

/** The same question, to be decided at this moment. */
export const decidedAt =
  (ratkaisuhetki: string) =>
  (pyynto: Ratkaisupyynto): Ratkaisupyynto => ({ ...pyynto, ratkaisuhetki });
