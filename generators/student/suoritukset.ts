import type { VirtaArvosana } from '#contracts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { withHyvaksiluvut, withUlkomailta } from './hyvaksiluvut.ts';
import { toKokonaisuudet } from './kokonaisuudet.ts';
import { generateKurssisuoritukset } from './kurssisuoritukset.ts';
import type { Liikkuvuus } from './liikkuvuus.ts';
import type { Lukukausi } from './lukukausi.ts';
import type { Koulutus } from './opiskeluoikeus.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';
import type { Tila } from './tilat.ts';
import { generateTutkintosuoritukset, toTutkintovaatimus } from './tutkintosuoritus.ts';

/** An attainment: a part of a course, a course, a module, a thesis, or the degree when it has an education code. */
export interface Suoritus {
  readonly avain: string;
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  /** op */
  readonly laajuus: number;
  readonly paiva: string;
  readonly arvosana: VirtaArvosana;
  readonly koulutuskoodi?: string;
  /** Keys of the attainments that it contains. */
  readonly sisaltyvat?: readonly string[];
  /** The day of the decision, and where the credits are from: a school's number, or `UK` for one abroad. */
  readonly hyvaksiluku?: { readonly paiva: string; readonly lahde: string };
  readonly opinnayte?: boolean;
  /** Code of virtaopsuorluokittelu. */
  readonly luokittelu?: string;
  /** It names no right. */
  readonly irrallinen?: boolean;
}

/** What the attainments of one right follow from. */
export interface SuoritusWish {
  readonly avain: string;
  readonly paikka: Opiskelupaikka;
  readonly koulutus: Koulutus;
  readonly tilat: readonly Tila[];
  /** Terms attended, and the last day of the right. */
  readonly lukukaudet: readonly Lukukausi[];
  readonly loppu: string;
  readonly liikkuvuus: Liikkuvuus | undefined;
  readonly now: string;
}

/** What has been attained in the right's active time so far, in order of days; the degree last, if the right ended with one. */
export const generateSuoritukset = (stream: Stream, traits: DecidedTraits, wish: SuoritusWish): readonly Suoritus[] => {
  const valmistui = wish.tilat.find((tila) => tila.koodi === '3')?.alku;
  const vaatimus = toTutkintovaatimus(wish.koulutus, wish.paikka);
  const kurssit = withHyvaksiluvut(
    traits.hyvaksiluvut,
    wish.paikka,
    withUlkomailta(wish.liikkuvuus, generateKurssisuoritukset(stream, traits, wish, { valmistui, ...vaatimus })),
  );
  const taso = wish.koulutus.koulutuskoodi === undefined ? undefined : wish.paikka.ohjelma.taso;
  const juuret = traits.suoritusrakenne === 'kokonaisuudet' ? toKokonaisuudet(wish.avain, taso, kurssit) : kurssit;
  const suoritukset = traits.irtosuorituksia ? withIrralliset(juuret) : juuret;
  if (valmistui === undefined) return suoritukset;
  return [...suoritukset, ...generateTutkintosuoritukset(stream.fork('tutkinto'), wish, valmistui, suoritukset)];
};

/** The first two that neither contain nor are contained lose their right. */
const withIrralliset = (suoritukset: readonly Suoritus[]): readonly Suoritus[] => {
  const sisaltyvat = new Set(suoritukset.flatMap((one) => one.sisaltyvat ?? []));
  const irralliset = suoritukset
    .filter(({ avain, sisaltyvat: own }) => own === undefined && !sisaltyvat.has(avain))
    .slice(0, 2);
  return suoritukset.map((one) => (irralliset.includes(one) ? { irrallinen: true, ...one } : one));
};
