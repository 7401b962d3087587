import { type Kurssi, toKurssitarjonta, type Vaihe } from '../data/kurssit.ts';
import { daysBetween, earlierOf, plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { drawKurssinArvosana, drawPaikallinenArvosana } from './arvosanat.ts';
import type { Lukukausi } from './lukukausi.ts';
import { drawVauhti, drawVuosivauhti } from './opintovauhti.ts';
import type { Koulutus } from './opiskeluoikeus.ts';
import type { Suoritus, SuoritusWish } from './suoritukset.ts';
import { isActiveOn } from './tilat.ts';

/** How much there is to be done by courses (op), how large a part of full-time that is, and when it all was done. */
interface Vaatimus {
  readonly kurssit: number;
  readonly osuus: number;
  readonly valmistui: string | undefined;
}

/** Courses term by term: as many as the pace of the year allows, for a graduate as many as the degree asks for. */
export const generateKurssisuoritukset = (
  stream: Stream,
  traits: DecidedTraits,
  wish: SuoritusWish,
  vaatimus: Vaatimus,
): readonly Suoritus[] => {
  const { koulutus } = wish;
  const { viimeinen, suljettu } = toRajat(wish, vaatimus.valmistui);
  const lukukaudet = wish.lukukaudet.filter(({ alku }) => alku <= viimeinen);
  if (lukukaudet.length === 0) return [];
  const kurssit = drawJarjestys(stream.fork('kurssit'), wish);
  const vauhti = stream.fork('vauhti');
  const tavoitteet = toTavoitteet(vauhti, traits, lukukaudet, vaatimus);
  const suoritukset: Suoritus[] = [];
  let next = 0;
  let op = 0;
  for (const [index, lukukausi] of lukukaudet.entries()) {
    const own = stream.fork(`lukukausi:${index}`);
    const tavoite = tavoitteet[index] ?? 0;
    const aktiivinenLoppu = wish.tilat.findLast(({ alku }) => alku <= lukukausi.alku)?.loppu ?? viimeinen;
    for (let kurssi = kurssit[next]; kurssi !== undefined; kurssi = kurssit[next]) {
      const fits = suljettu ? op < tavoite : op + kurssi.laajuus / 2 <= tavoite;
      if (!fits) break;
      next += 1;
      op += kurssi.laajuus;
      const drawn = plusDays(lukukausi.alku, own.integer(50, viimeinenOpetuspaiva(lukukausi)));
      const paiva = suljettu ? earlierOf(drawn, earlierOf(viimeinen, aktiivinenLoppu)) : drawn;
      const arvosana =
        traits.paikallinenAsteikko && next % 3 === 0
          ? drawPaikallinenArvosana(own)
          : drawKurssinArvosana(own, kurssi.arvostelu);
      if (paiva > viimeinen || !isActiveOn(wish.tilat, paiva)) continue;
      const { tunniste, nimi, laajuus } = kurssi;
      suoritukset.push({
        avain: `${wish.avain}-S${next}`,
        tunniste,
        nimi,
        laajuus,
        paiva,
        arvosana,
        ...(koulutus.suoritusluokittelu && { luokittelu: koulutus.suoritusluokittelu }),
      });
    }
  }
  return suoritukset.sort((one, other) => (one.paiva < other.paiva ? -1 : one.paiva > other.paiva ? 1 : 0));
};

/** Teaching ends before Christmas and by the end of May; who is absent from then on, by the end of what is attended. */
const viimeinenOpetuspaiva = ({ alku, loppu }: Lukukausi): number =>
  Math.min(alku.endsWith('-08-01') ? 140 : 148, daysBetween(alku, loppu));

/** The last day on which a course may stand, and whether everything was done by then. */
const toRajat = (
  { now, loppu }: SuoritusWish,
  valmistui: string | undefined,
): { readonly viimeinen: string; readonly suljettu: boolean } =>
  valmistui === undefined
    ? { viimeinen: now < loppu ? now : loppu, suljettu: false }
    : { viimeinen: plusDays(valmistui, -10), suljettu: true };

/** What is to be done by the end of each term, in op from the beginning. Two terms of autumn and spring share a pace. */
const toTavoitteet = (
  vauhti: Stream,
  { opintovauhti }: DecidedTraits,
  lukukaudet: readonly Lukukausi[],
  { kurssit, osuus, valmistui }: Vaatimus,
): readonly number[] => {
  if (valmistui !== undefined) return lukukaudet.map((_, index) => (kurssit * (index + 1)) / lukukaudet.length);
  const tavallinen = drawVauhti(vauhti.fork('tavallinen'));
  let sum = 0;
  return lukukaudet.map(({ alku }) => {
    const op = opintovauhti ?? drawVuosivauhti(vauhti.fork(toLukuvuosi(alku)), tavallinen);
    sum = Math.min(kurssit, sum + (osuus * op) / 2);
    return sum;
  });
};

/** The calendar year in which the academic year began. */
const toLukuvuosi = (alku: string): string => {
  const year = alku.slice(0, 4);
  return alku.slice(5) < '08-01' ? String(Number(year) - 1) : year;
};

/** Everybody begins with the first of the common courses; then level by level, each student from another subject on. */
const drawJarjestys = (stream: Stream, { paikka, koulutus }: SuoritusWish): readonly Kurssi[] => {
  const { tunniste, ala } = paikka.ohjelma;
  const tarjonta = toKurssitarjonta(koulutus.tunniste, tunniste, ala, toVaihe(koulutus));
  const yhteiset = hasYhteiset(koulutus) ? tarjonta.yhteiset : [];
  const jarjestys: Kurssi[] = yhteiset.slice(0, 2);
  let common = 2;
  for (const taso of tarjonta.tasot) {
    const first = stream.integer(0, taso.length - 1);
    for (let index = 0; index < taso.length; index += 1) {
      jarjestys.push(taso[(first + 5 * index) % taso.length] as Kurssi);
      if (index % 4 === 3 && common < yhteiset.length) jarjestys.push(yhteiset[common++] as Kurssi);
    }
  }
  return jarjestys;
};

/** Codes of second degrees begin with 7, of research degrees with 8; the licentiate of medicine is a first one all the same. */
const toVaihe = ({ koulutuskoodi = '' }: Koulutus): Vaihe =>
  /^[78]/.test(koulutuskoodi) && !koulutuskoodi.startsWith('7721') ? 'jatko' : 'perus';

/** Who studies for a degree, who is here on exchange (2) and who is being prepared for studies (6) learns Finnish, and so on. */
const hasYhteiset = ({ koulutuskoodi, suoritusluokittelu = '' }: Koulutus): boolean =>
  koulutuskoodi !== undefined || ['2', '6'].includes(suoritusluokittelu);
