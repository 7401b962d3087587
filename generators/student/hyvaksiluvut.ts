import { type Korkeakoulu, toKorkeakoulut } from '../data/korkeakoulut.ts';
import type { Hyvaksiluvut } from '../study-traits.ts';
import { hyvaksiluettu } from './arvosanat.ts';
import type { Suoritus } from './suoritukset.ts';

/** The first two courses were done elsewhere, abroad (`UK`) or at another school of the same kind, and transferred. */
export const withHyvaksiluvut = (
  tapa: Hyvaksiluvut,
  korkeakoulu: Korkeakoulu,
  kurssit: readonly Suoritus[],
): readonly Suoritus[] => {
  if (tapa === 'ei') return kurssit;
  const lahde = tapa === 'ulkomailta' ? 'UK' : toMuu(korkeakoulu);
  return kurssit.map((one, index) =>
    index < 2 ? { ...one, arvosana: hyvaksiluettu, hyvaksiluku: { paiva: one.paiva, lahde } } : one,
  );
};

const toMuu = ({ laji, oppilaitosnumero }: Korkeakoulu): string =>
  toKorkeakoulut(laji).find((one) => one.oppilaitosnumero !== oppilaitosnumero)?.oppilaitosnumero ?? oppilaitosnumero;
