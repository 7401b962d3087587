import type { IlmoittautuminenTila } from '#contracts';
import { plusDays } from '../paiva.ts';
import type { DecidedTraits } from '../student-traits.ts';
import type { Lasnaolo } from '../study-traits.ts';
import type { Lukukausi } from './lukukausi.ts';
import type { MaksettuMaksu } from './lukuvuosimaksu.ts';
import { isActiveOn, type Tila } from './tilat.ts';

/** Enrolment for a term or a part of it. `tila` is a code of virtalukukausiilmtila: 1 present, 2 and 3 absent, 4 missing. */
export interface Ilmoittautuminen extends Lukukausi {
  readonly tila: '1' | '2' | '3' | '4';
  readonly tehty: string;
  readonly maksu?: MaksettuMaksu;
}

/**
 * Enrolments for the terms in whose beginning the right is active, made for a whole academic year at a time; a fee is
 * settled for a term that turns out to be an absence just as for others.
 */
export const toIlmoittautumiset = (
  { lasnaolo, ilmoittautuminenTila }: DecidedTraits,
  tilat: readonly Tila[],
  lukukaudet: readonly Lukukausi[],
  maksetut: readonly (MaksettuMaksu | undefined)[],
): readonly Ilmoittautuminen[] => {
  const ilmoittautumiset: Ilmoittautuminen[] = [];
  for (const [index, { alku, loppu }] of lukukaudet.entries()) {
    if (!isActiveOn(tilat, alku)) continue;
    const tila = poissaolot[lasnaolo][index] ?? toEnsimmainenVuosi(ilmoittautuminenTila, tilat)[index] ?? '1';
    if (tila === 'ei') continue;
    const maksu = maksetut[index];
    const before = lukukaudet[index - 1]?.alku ?? alku;
    // The first two terms are enrolled for at once, then an academic year at a time.
    const together = (index === 1 || alku.endsWith('-01-01')) && isActiveOn(tilat, before);
    // When the results of the joint application are out: those of spring in June, those of autumn in November.
    const tehty = plusDays(together ? before : alku, -40);
    const whole: Ilmoittautuminen = { tila, alku, loppu, tehty, ...(maksu && { maksu }) };
    if (lasnaolo === 'muutos-kesken-kauden' && index === 2) ilmoittautumiset.push(...toKaksiosainen(whole));
    else ilmoittautumiset.push(whole);
  }
  return ilmoittautumiset;
};

/** The terms that differ, counted from 0. Without a reason that the law knows nobody is absent in the first year. */
const poissaolot: Readonly<Record<Lasnaolo, Readonly<Record<number, '2' | '3' | '4'>>>> = {
  lasna: {},
  poissa: { 2: '2', 3: '2' },
  'poissa-lakisaateinen': { 1: '3' },
  puuttuu: { 1: '4' },
  'muutos-kesken-kauden': { 3: '2' },
};

/** What the selection register says of the first year, for the right that the place led to: not for one that ended for it. */
const toEnsimmainenVuosi = (
  ilmoittautuminenTila: IlmoittautuminenTila = 'LASNA_KOKO_LUKUVUOSI',
  tilat: readonly Tila[],
): (typeof ensimmainenVuosi)[IlmoittautuminenTila] =>
  tilat.at(-1)?.koodi === '7' ? [] : ensimmainenVuosi[ilmoittautuminenTila];

const ensimmainenVuosi: Readonly<Record<IlmoittautuminenTila, readonly ('1' | '3' | '4' | 'ei')[]>> = {
  EI_TEHTY: ['ei', 'ei'],
  EI_ILMOITTAUTUNUT: ['4', '4'],
  LASNA_KOKO_LUKUVUOSI: ['1', '1'],
  POISSA_KOKO_LUKUVUOSI: ['3', '3'],
  LASNA_SYKSY: ['1', '3'],
  POISSA_SYKSY: ['3', '1'],
  LASNA: ['1'],
  POISSA: ['3'],
};

/** Present for two months, then absent. */
const toKaksiosainen = (whole: Ilmoittautuminen): readonly Ilmoittautuminen[] => {
  const { alku, loppu } = whole;
  const changes = `${alku.slice(0, 4)}-${alku.endsWith('-08-01') ? '10' : '03'}-01`;
  return [
    { ...whole, loppu: plusDays(changes, -1) },
    { alku: changes, loppu, tila: '2', tehty: plusDays(changes, -1) },
  ];
};
