import { toKorkeakoulut } from '../data/korkeakoulut.ts';
import { isYhteinen } from '../data/kurssit.ts';
import type { Hyvaksiluvut } from '../study-traits.ts';
import { hyvaksiluettu } from './arvosanat.ts';
import type { Liikkuvuus } from './liikkuvuus.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';
import type { Suoritus } from './suoritukset.ts';

/** What was done in a term abroad was transferred from there. */
export const withUlkomailta = (
  liikkuvuus: Liikkuvuus | undefined,
  kurssit: readonly Suoritus[],
): readonly Suoritus[] => {
  if (liikkuvuus?.suunta !== 'lahteva') return kurssit;
  const { alku, loppu } = liikkuvuus;
  return kurssit.map((one) => (alku <= one.paiva && one.paiva <= loppu ? toHyvaksiluettu(one, 'UK') : one));
};

/** The first two courses of the field were done elsewhere, abroad (`UK`) or at another school that has the field, and transferred. */
export const withHyvaksiluvut = (
  tapa: Hyvaksiluvut,
  paikka: Opiskelupaikka,
  kurssit: readonly Suoritus[],
): readonly Suoritus[] => {
  if (tapa === 'ei') return kurssit;
  const lahde = tapa === 'ulkomailta' ? 'UK' : toMuu(paikka);
  const [first, second] = kurssit.filter((one) => !isYhteinen(one));
  return kurssit.map((one) => (one === first || one === second ? toHyvaksiluettu(one, lahde) : one));
};

const toHyvaksiluettu = (one: Suoritus, lahde: string): Suoritus => ({
  ...one,
  arvosana: hyvaksiluettu,
  hyvaksiluku: { paiva: one.paiva, lahde },
});

const toMuu = ({ korkeakoulu, ohjelma }: Opiskelupaikka): string => {
  const others = toKorkeakoulut(korkeakoulu.laji).filter((one) => one !== korkeakoulu);
  return others.find(({ alat }) => alat.includes(ohjelma.ala))?.oppilaitosnumero ?? korkeakoulu.oppilaitosnumero;
};
