import type {
  VirtaLiikkuvuusjakso,
  VirtaLukukausiIlmoittautuminen,
  VirtaOpintosuoritus,
  VirtaOpiskelija,
  VirtaOpiskeluoikeus,
  VirtaRecord,
} from '#contracts';
import { spoilVirta } from '../anomalies/index.ts';
import type { Draft } from '../draft.ts';
import type { Ilmoittautuminen } from '../student/ilmoittautumiset.ts';
import type { Liikkuvuus } from '../student/liikkuvuus.ts';
import type { Opiskeluoikeus } from '../student/opiskeluoikeus.ts';
import type { Suoritus } from '../student/suoritukset.ts';
import type { Student } from '../student.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { toVirtaJaksot, toVirtaNimet } from './to-virta-jaksot.ts';

/**
 * What the institutions have sent to VIRTA of the student: one `Opiskelija` per institution, everything keyed to it. XML
 * written from it is valid under VIRTA's schemas. Those know no artificial hetu (tyypit.xsd 1.06.3, HenkilotunnusTyyppi: individual numbers end at 899), so
 * `henkilotunnus` holds only its first part, `ddmmyyA`, as for students without one; VIRTA's documents are found by the
 * whole hetu all the same (`toPersonDocuments`).
 */
export const toVirtaRecord = (student: Student): VirtaRecord => spoilVirta(render(student), student.traits.anomaly);

const render = (student: Student): VirtaRecord => {
  const { opiskeluoikeudet: oikeudet, traits } = student;
  const opiskeluoikeudet: VirtaOpiskeluoikeus[] = [];
  const lukukausiIlmoittautumiset: VirtaLukukausiIlmoittautuminen[] = [];
  const opintosuoritukset: VirtaOpintosuoritus[] = [];
  const liikkuvuusjaksot: VirtaLiikkuvuusjakso[] = [];
  for (const oikeus of oikeudet) {
    const keys = toKeys(student, oikeus);
    opiskeluoikeudet.push(toVirtaOpiskeluoikeus(oikeus, keys, traits));
    for (const one of oikeus.ilmoittautumiset)
      lukukausiIlmoittautumiset.push(toVirtaIlmoittautuminen(one, traits, keys));
    for (const one of oikeus.suoritukset) opintosuoritukset.push(toVirtaOpintosuoritus(one, keys));
    if (oikeus.liikkuvuus) liikkuvuusjaksot.push(toVirtaLiikkuvuusjakso(oikeus.liikkuvuus, keys));
  }
  return {
    opiskelijat: toOpiskelijat(student),
    opiskeluoikeudet,
    lukukausiIlmoittautumiset,
    opintosuoritukset,
    liikkuvuusjaksot,
  };
};

/** Whose it is, which right's, and which institution's. */
interface Keys {
  readonly opiskelijaAvain: string;
  readonly opiskeluoikeusAvain: string;
  readonly myontaja: string;
}

const numberOf = ({ paikka }: Opiskeluoikeus): string => paikka.korkeakoulu.oppilaitosnumero;

const toOpiskelijaAvain = ({ henkilo }: Student, oppilaitosnumero: string): string =>
  `${oppilaitosnumero}-${henkilo.oid.slice(-11)}`;

const toKeys = (student: Student, oikeus: Opiskeluoikeus): Keys => {
  const myontaja = numberOf(oikeus);
  return { opiskelijaAvain: toOpiskelijaAvain(student, myontaja), opiskeluoikeusAvain: oikeus.avain, myontaja };
};

const toOpiskelijat = (student: Student): readonly VirtaOpiskelija[] => {
  const { henkilo, sukupuoli, opiskeluoikeudet } = student;
  const opiskelijat: VirtaOpiskelija[] = [];
  for (const oikeus of opiskeluoikeudet) {
    const avain = toOpiskelijaAvain(student, numberOf(oikeus));
    if (opiskelijat.some((one) => one.avain === avain)) continue;
    opiskelijat.push({
      avain,
      henkilotunnus: toBirthPart(student),
      sukunimi: henkilo.sukunimi,
      etunimet: henkilo.etunimet,
      sukupuoli: sukupuoli === 'mies' ? '1' : '2',
      kansalaisuudet: henkilo.kansalaisuudet ?? [],
      kansallinenOppijanumero: henkilo.oid,
    });
  }
  return opiskelijat;
};

/** `ddmmyy` and the century sign. */
const toBirthPart = ({ henkilo }: Student): string => {
  if (henkilo.hetu !== undefined) return henkilo.hetu.slice(0, 7);
  const [year = '', month, day] = henkilo.syntymaaika?.split('-') ?? [];
  return `${day}${month}${year.slice(2)}${year < '2000' ? '-' : 'A'}`;
};

const toVirtaOpiskeluoikeus = (
  oikeus: Opiskeluoikeus,
  { opiskelijaAvain, myontaja }: Keys,
  { rahoituslahde }: DecidedTraits,
): VirtaOpiskeluoikeus => ({
  avain: oikeus.avain,
  opiskelijaAvain,
  alkuPvm: oikeus.paikka.alkaa,
  loppuPvm: oikeus.loppu,
  tilat: oikeus.tilat.map(({ koodi, alku, loppu }) => ({ koodi, alkuPvm: alku, ...(loppu && { loppuPvm: loppu }) })),
  tyyppi: oikeus.tyyppi,
  myontaja,
  organisaatiot: oikeus.organisaatiot ?? [],
  jaksot: toVirtaJaksot(oikeus, rahoituslahde),
  ensisijaisuudet: [],
  liittyvatOpiskeluoikeusAvaimet: [],
  ...(oikeus.siirto && {
    siirtoOpiskelija: {
      siirtoPvm: oikeus.siirto.paiva,
      lahdeOpiskeluoikeusAvain: oikeus.siirto.lahdeAvain,
      lukukausikertymat: [{ ilmoittautuminenTila: '1', maara: String(oikeus.siirto.lasnaLukukausia) }],
    },
  }),
  ...(oikeus.koulutus.laajuus && { laajuus: { opintopiste: String(oikeus.koulutus.laajuus) } }),
  lukuvuosiMaksut: oikeus.maksut.map(({ alku, loppu, summa }) => ({
    alkuPvm: alku,
    loppuPvm: loppu,
    summa: String(summa),
  })),
});

const toVirtaIlmoittautuminen = (
  { tila, alku, loppu, tehty, maksu }: Ilmoittautuminen,
  { ilmoittautumisavain }: DecidedTraits,
  { opiskelijaAvain, opiskeluoikeusAvain, myontaja }: Keys,
): VirtaLukukausiIlmoittautuminen => {
  const ilmoittautuminen: Draft<VirtaLukukausiIlmoittautuminen> = {
    opiskelijaAvain,
    myontaja,
    organisaatiot: [],
    tila,
    ilmoittautumisPvm: tehty,
    alkuPvm: alku,
    loppuPvm: loppu,
  };
  const keyed = ilmoittautumisavain === 'on';
  if (keyed) ilmoittautuminen.opiskeluoikeusAvain = opiskeluoikeusAvain;
  if (maksu !== undefined) {
    const lukuvuosiMaksu: Draft<NonNullable<VirtaLukukausiIlmoittautuminen['lukuvuosiMaksu']>> = {
      maksettu: maksu.maksettu ? '1' : '0',
    };
    if (keyed) lukuvuosiMaksu.opiskeluoikeusAvain = opiskeluoikeusAvain;
    if (maksu.summa !== undefined) lukuvuosiMaksu.summa = String(maksu.summa);
    if (maksu.apuraha !== undefined) lukuvuosiMaksu.apuraha = String(maksu.apuraha);
    ilmoittautuminen.lukuvuosiMaksu = lukuvuosiMaksu;
  }
  return ilmoittautuminen;
};

const toVirtaOpintosuoritus = (
  suoritus: Suoritus,
  { opiskelijaAvain, opiskeluoikeusAvain, myontaja }: Keys,
): VirtaOpintosuoritus => {
  const { koulutuskoodi, hyvaksiluku, sisaltyvat, luokittelu } = suoritus;
  const rendered: Draft<VirtaOpintosuoritus> = {
    avain: suoritus.avain,
    opiskelijaAvain,
    koulutusmoduulitunniste: suoritus.tunniste,
    suoritusPvm: suoritus.paiva,
    laajuus: { opintopiste: String(suoritus.laajuus) },
    arvosana: suoritus.arvosana,
    myontaja,
    organisaatiot: hyvaksiluku === undefined ? [] : [{ rooli: '3', koodi: hyvaksiluku.lahde }],
    laji: koulutuskoodi === undefined ? '2' : '1',
    nimet: toVirtaNimet(suoritus.nimi),
    kieli: 'en',
    koulutusalat: [],
    sisaltyvatAvaimet: sisaltyvat ?? [],
    luokittelut: luokittelu === undefined ? [] : [luokittelu],
    patevyydet: [],
  };
  if (!suoritus.irrallinen) rendered.opiskeluoikeusAvain = opiskeluoikeusAvain;
  if (koulutuskoodi !== undefined) rendered.koulutuskoodi = koulutuskoodi;
  if (hyvaksiluku !== undefined) rendered.hyvaksilukuPvm = hyvaksiluku.paiva;
  if (suoritus.opinnayte) rendered.opinnaytetyo = '1';
  return rendered;
};

const toVirtaLiikkuvuusjakso = (
  { avain, alku, loppu, suunta, maa, ohjelma }: Liikkuvuus,
  { opiskelijaAvain, opiskeluoikeusAvain, myontaja }: Keys,
): VirtaLiikkuvuusjakso => ({
  avain,
  opiskelijaAvain,
  opiskeluoikeusAvain,
  myontaja,
  alkuPvm: alku,
  loppuPvm: loppu,
  suunta: suunta === 'lahteva' ? '1' : '2',
  maa,
  tyyppi: '1',
  liikkuvuusohjelma: ohjelma,
  luokittelut: [],
});
