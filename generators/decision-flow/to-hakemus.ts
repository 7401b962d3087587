import type { Hakemus, Hakutoive } from '#contracts';
import { plusDays, plusMonths, toHetki } from '../paiva.ts';
import { maksutapaustiedot } from '../student/maksutapaukset.ts';
import type { Student } from '../student.ts';

/** The moment of decision, ISO with offset. Without one: noon of the student's own day of decision. */
export interface Ratkaisuhetki {
  readonly ratkaisuhetki?: string;
}

/** The student's own moment of decision: a month before the studies begin, or `now` if that is later; noon in Finland. */
export const toRatkaisuhetki = ({ hakemustiedot }: Student): string => toHetki(hakemustiedot.ratkaisupaiva, '12:00:00');

/** The day on which the application was sent, so many days before the decision. */
export const toLahetyspaiva = ({ hakemustiedot }: Student, { ratkaisuhetki }: Ratkaisuhetki): string =>
  plusDays(ratkaisuhetki?.slice(0, 10) ?? hakemustiedot.ratkaisupaiva, -hakemustiedot.kasittelypaivia);

/**
 * The application as the student sends it to Enter Finland: complete, paid, with means
 * of 9 600 euros or more (DF-036) and an insurance of 120 000 euros with an excess of 300 (DF-041, DF-042). Continuing students apply for an
 * extension in Finland, all others for a first permit abroad. To vary one answer, spread the result.
 */
export const toHakemus = (student: Student, at: Ratkaisuhetki = {}): Hakemus => {
  const { traits, henkilo, hakemustiedot } = student;
  const continuing = traits.vaihe === 'jatkava';
  return {
    tunnus: hakemustiedot.tunnus,
    hakemuslaji: continuing ? 'jatkolupa' : 'ensimmainen-oleskelulupa',
    peruste: 'opiskelu',
    kanava: 'enter-finland',
    jattopaikka: continuing ? 'suomessa' : 'ulkomailla',
    lahetetty: toHetki(toLahetyspaiva(student, at), hakemustiedot.kello),
    kasittelymaksu: 'maksettu',
    asiointikieli: 'en',
    henkilo: {
      etunimet: henkilo.etunimet,
      sukunimi: henkilo.sukunimi,
      syntymaaika: henkilo.syntymaaika ?? '',
      kansalaisuudet: [...(henkilo.kansalaisuudet ?? [])],
      oppijanumero: henkilo.oid,
      ...(henkilo.hetu !== undefined && { hetu: henkilo.hetu }),
    },
    opiskelu: toOpiskelu(student),
    haettuAika: hakemustiedot.haettuAika,
    toimeentulo: {
      varat: hakemustiedot.varat,
      elinkustannusapuraha: 0,
      maksutonMajoitus: false,
      maksuttomatAteriat: false,
      tyotulot: 0,
    },
    vakuutus: {
      laji: 'vakuutus',
      kattavuus: 120_000,
      omavastuu: 300,
      alku: hakemustiedot.haettuAika.alku,
      // Studies of a year or more: insured for a year at least; shorter ones to the end (DF-043).
      loppu: plusMonths(hakemustiedot.haettuAika.alku, 13),
    },
    passi: { voimassa: hakemustiedot.passiVoimassa },
    dViisumi: false,
    liitteet: toLiitteet(student),
  };
};

const toLiitteet = (student: Student): Hakemus['liitteet'] => {
  const liitteet: Hakemus['liitteet'] = hasLetter(student)
    ? ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus']
    : ['passi', 'varat', 'vakuutus'];
  if (hasReceipt(student)) liitteet.push('maksukuitti');
  return liitteet;
};

const toOpiskelu = ({ traits, opinnot }: Student): Hakemus['opiskelu'] => {
  const exchange = opinnot.laji === 'vaihto';
  const { liikkuvuusohjelma } = traits;
  // Who doesn't know the programme (999) leaves the question unanswered.
  const unanswered = exchange && liikkuvuusohjelma === '999';
  const opiskelu: Hakemus['opiskelu'] = {
    laji: exchange ? 'vaihto' : 'tutkinto',
    oppilaitos: opinnot.oppilaitos.en ?? opinnot.oppilaitos.fi ?? '',
    ohjelma: exchange ? 'Exchange studies' : (opinnot.ohjelma.en ?? opinnot.ohjelma.fi ?? ''),
    alkaa: opinnot.alkaa,
    paattyy: opinnot.paattyy,
    etaopiskelu: false,
  };
  if (opinnot.tutkinto !== undefined) opiskelu.tutkinto = opinnot.tutkinto;
  if (!unanswered) opiskelu.euLiikkuvuusohjelma = exchange && ['101', '102'].includes(liikkuvuusohjelma);
  if (exchange) opiskelu.liikkuvuusohjelma = liikkuvuusohjelma;
  return opiskelu;
};

/** Who stands on the reserve list, or was rejected, has no letter of acceptance yet. */
const hasLetter = ({ hakutoiveet: [oma] }: Student): boolean => oma === undefined || wasOffered(oma);

const wasOffered = ({ valintaTila }: Hakutoive): boolean =>
  !['HYLATTY', 'VARALLA', 'PERUUNTUNUT'].includes(valintaTila);

const hasReceipt = ({ traits }: Student): boolean => maksutapaustiedot[traits.lukuvuosimaksu].maksukuitti;
