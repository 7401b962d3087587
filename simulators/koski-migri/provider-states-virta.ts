import {
  emptyVirtaRecord,
  type VirtaLukukausiIlmoittautuminen,
  type VirtaOpintosuoritus,
  type VirtaOpiskeluoikeus,
  type VirtaRecord,
} from '#contracts';

/** What VIRTA is to hold of a right to study, by the names of Koski's answer. Euros, days `YYYY-MM-DD`. */
export interface OikeusParams {
  readonly opiskeluoikeusjaksot: readonly { readonly alku: string; readonly tila: string }[];
  /** A code of `virtaopiskeluoikeudentyyppi`. */
  readonly opiskeluoikeudenTyyppi: string;
  readonly luokittelu: string | null;
  readonly maksettavatLukuvuosimaksut: readonly (Aikajakso & { readonly summa?: number })[];
  readonly ilmoittautumisjaksot: readonly Ilmoittautumisjakso[];
}

interface Aikajakso {
  readonly alku: string;
  readonly loppu?: string;
}

interface Ilmoittautumisjakso extends Aikajakso {
  readonly tila: string;
  readonly maksetutLukuvuosimaksut?: {
    readonly maksettu?: boolean;
    readonly summa?: number;
    readonly apuraha?: number;
  };
}

const alku = '2026-08-01';
const opiskelijaAvain = 'koeajo-opiskelija';

/** A right to a degree that is active since the first day, without registrations and fees. */
export const aktiivinen: OikeusParams = {
  opiskeluoikeusjaksot: [{ alku, tila: '1' }],
  opiskeluoikeudenTyyppi: '4',
  luokittelu: null,
  maksettavatLukuvuosimaksut: [],
  ilmoittautumisjaksot: [],
};

/** One right with its registrations; `avain` tells it from the other rights of the person. */
export const toOikeusRecord = (params: OikeusParams, avain = 'koeajo-oikeus'): VirtaRecord => ({
  ...emptyVirtaRecord,
  opiskeluoikeudet: [toOikeus(params, avain)],
  lukukausiIlmoittautumiset: params.ilmoittautumisjaksot.map((jakso) => toIlmoittautuminen(jakso, avain)),
});

/** A right that led to the degree, and the degree with one course in it. */
export const toTutkintoRecord = (): VirtaRecord => {
  const avain = 'koeajo-oikeus';
  const valmistunut = { ...aktiivinen, opiskeluoikeusjaksot: [{ alku, tila: '3' }] };
  const { koulutuskoodi } = ohjelmaOf(valmistunut);
  const osa = toOpintojakso({ opiskeluoikeusAvain: avain });
  return {
    ...toOikeusRecord(valmistunut, avain),
    opintosuoritukset: [
      {
        ...osa,
        avain: 'koeajo-tutkinto',
        laji: '1',
        koulutuskoodi,
        koulutusmoduulitunniste: 'DI',
        suoritusPvm: '2027-05-31',
        laajuus: { opintopiste: '120' },
        nimet: [{ kieli: 'fi', teksti: 'Diplomi-insinööri' }],
        sisaltyvatAvaimet: [osa.avain],
      },
      osa,
    ],
  };
};

/** A course that belongs to no right. */
export const toOpintojaksoRecord = (): VirtaRecord => ({ ...emptyVirtaRecord, opintosuoritukset: [toOpintojakso()] });

interface Ohjelma {
  readonly oppilaitosnumero: string;
  readonly koulutuskoodi: string;
  readonly fi: string;
  readonly en: string;
}

const maisteriohjelma: Ohjelma = {
  oppilaitosnumero: '10076',
  koulutuskoodi: '751101',
  fi: 'Konetekniikan maisteriohjelma',
  en: "Master's Programme in Mechanical Engineering",
};

/** By the kind of the right. */
const ohjelmat = new Map<string, Ohjelma>(
  Object.entries({
    1: {
      oppilaitosnumero: '10065',
      koulutuskoodi: '651101',
      fi: 'Konetekniikan tutkinto-ohjelma',
      en: "Bachelor's Programme in Mechanical Engineering",
    },
    2: {
      oppilaitosnumero: '10076',
      koulutuskoodi: '655101',
      fi: 'Tekniikan kandidaattiohjelma',
      en: "Bachelor's Programme in Science and Technology",
    },
    3: {
      oppilaitosnumero: '10065',
      koulutuskoodi: '750201',
      fi: 'Konetekniikan ylempi tutkinto-ohjelma',
      en: "Master's Programme in Mechanical Engineering",
    },
  }),
);

const ohjelmaOf = ({ opiskeluoikeudenTyyppi }: OikeusParams): Ohjelma =>
  ohjelmat.get(opiskeluoikeudenTyyppi) ?? maisteriohjelma;

const toOikeus = (params: OikeusParams, avain: string): VirtaOpiskeluoikeus => {
  const { opiskeluoikeusjaksot, opiskeluoikeudenTyyppi, luokittelu, maksettavatLukuvuosimaksut } = params;
  const { oppilaitosnumero, koulutuskoodi, fi, en } = ohjelmaOf(params);
  return {
    avain,
    opiskelijaAvain,
    alkuPvm: alku,
    loppuPvm: '2028-07-31',
    tilat: opiskeluoikeusjaksot.map(({ alku, tila }) => ({ alkuPvm: alku, koodi: tila })),
    tyyppi: opiskeluoikeudenTyyppi,
    myontaja: oppilaitosnumero,
    organisaatiot: [],
    jaksot: [
      {
        alkuPvm: alku,
        koulutuskoodi,
        koulutuskunta: '091',
        koulutuskieli: 'en',
        patevyydet: [],
        luokittelut: luokittelu === null ? [] : [luokittelu],
        nimet: [
          { kieli: 'fi', teksti: fi },
          { kieli: 'en', teksti: en },
        ],
      },
    ],
    ensisijaisuudet: [],
    liittyvatOpiskeluoikeusAvaimet: [],
    lukuvuosiMaksut: maksettavatLukuvuosimaksut.map(({ summa, ...jakso }) => ({
      ...toAikajakso(jakso),
      ...(summa === undefined ? {} : { summa: String(summa) }),
    })),
  };
};

const toIlmoittautuminen = (jakso: Ilmoittautumisjakso, avain: string): VirtaLukukausiIlmoittautuminen => {
  const { maksettu, summa, apuraha } = jakso.maksetutLukuvuosimaksut ?? {};
  return {
    ...toAikajakso(jakso),
    opiskelijaAvain,
    opiskeluoikeusAvain: avain,
    organisaatiot: [],
    tila: jakso.tila,
    ...(jakso.maksetutLukuvuosimaksut && {
      lukuvuosiMaksu: {
        ...(maksettu === undefined ? {} : { maksettu: maksettu ? '1' : '0' }),
        ...(summa === undefined ? {} : { summa: String(summa) }),
        ...(apuraha === undefined ? {} : { apuraha: String(apuraha) }),
      },
    }),
  };
};

const toOpintojakso = (oikeus: Pick<VirtaOpintosuoritus, 'opiskeluoikeusAvain'> = {}): VirtaOpintosuoritus => ({
  avain: 'koeajo-opintojakso',
  opiskelijaAvain,
  ...oikeus,
  koulutusmoduulitunniste: 'KOE-A1000',
  suoritusPvm: '2026-12-15',
  laajuus: { opintopiste: '2.5' },
  arvosana: { laji: 'Viisiportainen', teksti: '5' },
  myontaja: maisteriohjelma.oppilaitosnumero,
  organisaatiot: [],
  laji: '2',
  nimet: [
    { kieli: 'fi', teksti: 'Johdatus aiheeseen' },
    { kieli: 'en', teksti: 'Introduction to the Subject' },
  ],
  kieli: 'en',
  koulutusalat: [],
  sisaltyvatAvaimet: [],
  luokittelut: [],
  patevyydet: [],
});

const toAikajakso = ({ alku, loppu }: Aikajakso) => ({
  alkuPvm: alku,
  ...(loppu === undefined ? {} : { loppuPvm: loppu }),
});
