import type {
  VirtaLiikkuvuusjakso,
  VirtaLukukausiIlmoittautuminen,
  VirtaOpintosuoritus,
  VirtaOpiskelija,
  VirtaOpiskeluoikeus,
  VirtaRecord,
} from '#contracts';
import { spoilVirta } from '../anomalies/index.ts';
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
  const { opiskeluoikeudet } = student;
  const each = <T>(render: (oikeus: Opiskeluoikeus, keys: Keys) => readonly T[]): readonly T[] =>
    opiskeluoikeudet.flatMap((oikeus) => render(oikeus, toKeys(student, oikeus)));
  return {
    opiskelijat: toOpiskelijat(student),
    opiskeluoikeudet: each((oikeus, keys) => [toVirtaOpiskeluoikeus(oikeus, keys, student.traits)]),
    lukukausiIlmoittautumiset: each((oikeus, keys) => toIlmoittautumiset(student, oikeus, keys)),
    opintosuoritukset: each((oikeus, keys) =>
      oikeus.suoritukset.map((one) => toVirtaOpintosuoritus(one, oikeus, keys)),
    ),
    liikkuvuusjaksot: each(toLiikkuvuusjaksot),
  };
};

interface Keys {
  readonly opiskelijaAvain: string;
  readonly opiskeluoikeusAvain: string;
}

const numberOf = ({ paikka }: Opiskeluoikeus): string => paikka.korkeakoulu.oppilaitosnumero;

const toOpiskelijaAvain = ({ henkilo }: Student, oppilaitosnumero: string): string =>
  `${oppilaitosnumero}-${henkilo.oid.slice(-11)}`;

const toKeys = (student: Student, oikeus: Opiskeluoikeus): Keys => ({
  opiskelijaAvain: toOpiskelijaAvain(student, numberOf(oikeus)),
  opiskeluoikeusAvain: oikeus.avain,
});

const toOpiskelijat = (student: Student): readonly VirtaOpiskelija[] => {
  const { henkilo, sukupuoli, opiskeluoikeudet } = student;
  return [...new Set(opiskeluoikeudet.map(numberOf))].map((oppilaitosnumero) => ({
    avain: toOpiskelijaAvain(student, oppilaitosnumero),
    henkilotunnus: toBirthPart(student),
    sukunimi: henkilo.sukunimi,
    etunimet: henkilo.etunimet,
    sukupuoli: sukupuoli === 'mies' ? '1' : '2',
    kansalaisuudet: henkilo.kansalaisuudet ?? [],
    kansallinenOppijanumero: henkilo.oid,
  }));
};

/** `ddmmyy` and the century sign. */
const toBirthPart = ({ henkilo }: Student): string => {
  if (henkilo.hetu !== undefined) return henkilo.hetu.slice(0, 7);
  const [year = '', month, day] = henkilo.syntymaaika?.split('-') ?? [];
  return `${day}${month}${year.slice(2)}${year < '2000' ? '-' : 'A'}`;
};

const toVirtaOpiskeluoikeus = (
  oikeus: Opiskeluoikeus,
  { opiskelijaAvain }: Keys,
  { rahoituslahde }: DecidedTraits,
): VirtaOpiskeluoikeus => ({
  avain: oikeus.avain,
  opiskelijaAvain,
  alkuPvm: oikeus.paikka.alkaa,
  loppuPvm: oikeus.loppu,
  tilat: oikeus.tilat.map(({ koodi, alku, loppu }) => ({ alkuPvm: alku, ...(loppu && { loppuPvm: loppu }), koodi })),
  tyyppi: oikeus.tyyppi,
  myontaja: numberOf(oikeus),
  organisaatiot: oikeus.organisaatiot ?? [],
  jaksot: toVirtaJaksot(oikeus).map((jakso) => ({ ...jakso, ...(rahoituslahde && { rahoituslahde }) })),
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

const toIlmoittautumiset = (
  { traits }: Student,
  oikeus: Opiskeluoikeus,
  { opiskelijaAvain, opiskeluoikeusAvain }: Keys,
): readonly VirtaLukukausiIlmoittautuminen[] => {
  const key = traits.ilmoittautumisavain === 'on' && { opiskeluoikeusAvain };
  return oikeus.ilmoittautumiset.map(({ tila, alku, loppu, tehty, maksu }) => ({
    opiskelijaAvain,
    ...key,
    myontaja: numberOf(oikeus),
    organisaatiot: [],
    tila,
    ilmoittautumisPvm: tehty,
    alkuPvm: alku,
    loppuPvm: loppu,
    ...(maksu && {
      lukuvuosiMaksu: {
        ...key,
        maksettu: maksu.maksettu ? '1' : '0',
        ...(maksu.summa !== undefined && { summa: String(maksu.summa) }),
        ...(maksu.apuraha !== undefined && { apuraha: String(maksu.apuraha) }),
      },
    }),
  }));
};

const toVirtaOpintosuoritus = (
  { avain, tunniste, nimi, laajuus, paiva, arvosana, koulutuskoodi, ...suoritus }: Suoritus,
  oikeus: Opiskeluoikeus,
  { opiskelijaAvain, opiskeluoikeusAvain }: Keys,
): VirtaOpintosuoritus => ({
  avain,
  opiskelijaAvain,
  ...(!suoritus.irrallinen && { opiskeluoikeusAvain }),
  koulutusmoduulitunniste: tunniste,
  suoritusPvm: paiva,
  laajuus: { opintopiste: String(laajuus) },
  arvosana,
  myontaja: numberOf(oikeus),
  organisaatiot: suoritus.hyvaksiluku === undefined ? [] : [{ rooli: '3', koodi: suoritus.hyvaksiluku.lahde }],
  laji: koulutuskoodi === undefined ? '2' : '1',
  nimet: toVirtaNimet(nimi),
  kieli: 'en',
  ...(koulutuskoodi && { koulutuskoodi }),
  koulutusalat: [],
  sisaltyvatAvaimet: suoritus.sisaltyvat ?? [],
  ...(suoritus.hyvaksiluku && { hyvaksilukuPvm: suoritus.hyvaksiluku.paiva }),
  ...(suoritus.opinnayte && { opinnaytetyo: '1' }),
  luokittelut: suoritus.luokittelu === undefined ? [] : [suoritus.luokittelu],
  patevyydet: [],
});

const toLiikkuvuusjaksot = (oikeus: Opiskeluoikeus, keys: Keys): readonly VirtaLiikkuvuusjakso[] => {
  const { liikkuvuus } = oikeus;
  if (liikkuvuus === undefined) return [];
  return [
    {
      avain: liikkuvuus.avain,
      ...keys,
      myontaja: numberOf(oikeus),
      alkuPvm: liikkuvuus.alku,
      loppuPvm: liikkuvuus.loppu,
      suunta: liikkuvuus.suunta === 'lahteva' ? '1' : '2',
      maa: liikkuvuus.maa,
      tyyppi: '1',
      liikkuvuusohjelma: liikkuvuus.ohjelma,
      luokittelut: [],
    },
  ];
};
