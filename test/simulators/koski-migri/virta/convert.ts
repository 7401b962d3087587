import { type Koodisto, type MigriOpiskeluoikeus, parseVirtaXml, type VirtaRecord } from '#contracts';
import { convertVirtaRecord, type KoskiEnvironment } from '#simulators';

const koodisto = (...koodit: readonly string[]): Koodisto => ({
  versio: 1,
  koodit: koodit.map((koodiarvo) => ({ koodiarvo, nimi: { fi: `nimi ${koodiarvo}` } })),
});

/** A small environment of the tests' own: three institutions, one of them renamed for a day. */
export const environment: KoskiEnvironment = {
  koodistot: {
    virtaopiskeluoikeudentila: koodisto('1', '2', '3', '4', '5', '6'),
    virtaopiskeluoikeudentyyppi: koodisto('1', '2', '3', '4', '5', '6', '7', '8', '9', '13', '18'),
    virtaopiskeluoikeudenluokittelu: koodisto('2', '3', '5'),
    virtalukukausiilmtila: koodisto('1', '2', '3', '4'),
    virtaarvosana: koodisto('1', '3', '5', 'HYV', 'HT', 'KH'),
    virtaopsuorluokittelu: koodisto('1', '4', '7'),
    virtapatevyys: koodisto('ik', 'aa'),
    opiskeluoikeudentyyppi: koodisto('korkeakoulutus'),
    opintojenlaajuusyksikko: koodisto('1', '2'),
    kieli: koodisto('FI', 'SV', 'EN'),
    kunta: koodisto('049', '091'),
    koulutus: koodisto('651101', '751101', '642101'),
  },
  oppilaitokset: [
    { oppilaitosnumero: '10076', nimi: { fi: 'Aalto', en: 'Aalto' } },
    { oppilaitosnumero: '01901', nimi: { fi: 'Helsinki' } },
    { oppilaitosnumero: '10126', nimi: { fi: 'LAB' } },
  ],
  nameSuffixOn: { '2010-10-10': ' -vanha' },
};

/** The parts of a `<Virta>` document as a record. */
export const parse = (...parts: readonly string[]): Promise<VirtaRecord> =>
  parseVirtaXml(`<Virta>${parts.join('')}</Virta>`);

/** Converts the parts of a `<Virta>` document. */
export const convert = async (...parts: readonly string[]): Promise<readonly MigriOpiskeluoikeus[]> =>
  convertVirtaRecord(await parse(...parts), environment);

/** As {@link convert}, when one right is to come out, or only the first matters. */
export const convertFirst = async (...parts: readonly string[]): Promise<MigriOpiskeluoikeus> => {
  const [first] = await convert(...parts);
  if (!first) throw new Error('no right came out');
  return first;
};

type Tilat = readonly (readonly [alku: string, koodi: string])[];

interface Parts {
  readonly opiskelija?: string;
  readonly avain?: string;
  readonly tyyppi?: string;
  readonly tilat?: Tilat;
  readonly myontaja?: string;
  readonly jakso?: string;
  readonly loppu?: string;
  readonly lisaa?: string;
}

/** A right in force at Aalto for a master's degree, unless said otherwise. */
export const oikeus = ({
  avain = 'O1',
  opiskelija = 'S',
  tyyppi = '4',
  tilat = [['2020-08-01', '1']],
  myontaja = '10076',
  jakso: studied = jakso('', { koulutus: '751101' }),
  loppu = '<LoppuPvm>2025-07-31</LoppuPvm>',
  lisaa = '',
}: Parts = {}): string => `<Opiskeluoikeus avain="${avain}" opiskelijaAvain="${opiskelija}"><AlkuPvm>2020-08-01</AlkuPvm>${loppu}
  ${tilat.map(([alku, koodi]) => `<Tila><AlkuPvm>${alku}</AlkuPvm><Koodi>${koodi}</Koodi></Tila>`).join('')}
  <Tyyppi>${tyyppi}</Tyyppi><Myontaja>${myontaja}</Myontaja>${studied}${lisaa}</Opiskeluoikeus>`;

/** An attainment, a course of 5 op graded 3 unless said otherwise. */
export const suoritus = (
  avain: string,
  {
    opiskelija = 'S',
    oikeusAvain = 'O1',
    laji = '2',
    arvosana = '<Viisiportainen>3</Viisiportainen>',
    laajuus = '<Opintopiste>5.0</Opintopiste>',
    myontaja = '10076',
    paiva = '2021-05-31',
    lisaa = '',
    sisaltaa = [] as readonly string[],
  } = {},
): string => `<Opintosuoritus avain="${avain}" opiskelijaAvain="${opiskelija}" koulutusmoduulitunniste="K-${avain}"${
  oikeusAvain ? ` opiskeluoikeusAvain="${oikeusAvain}"` : ''
}><SuoritusPvm>${paiva}</SuoritusPvm><Laajuus>${laajuus}</Laajuus><Arvosana>${arvosana}</Arvosana>
  <Myontaja>${myontaja}</Myontaja><Laji>${laji}</Laji><Nimi kieli="fi">${avain}</Nimi>${lisaa}
  ${sisaltaa.map((key) => `<Sisaltyvyys sisaltyvaOpintosuoritusAvain="${key}"/>`).join('')}</Opintosuoritus>`;

/** A degree, graded as a course is. */
export const tutkinto = (avain: string, sisaltaa: readonly string[] = [], koodi = '751101'): string =>
  suoritus(avain, { laji: '1', lisaa: `<Koulutuskoodi>${koodi}</Koulutuskoodi>`, sisaltaa });

/** A period in which the right was studied for. */
export const jakso = (
  inner: string,
  { alku = '2020-08-01', tunniste = 'M', koulutus = '', kunta = '049' } = {},
): string =>
  `<Jakso koulutusmoduulitunniste="${tunniste}"><AlkuPvm>${alku}</AlkuPvm>${
    koulutus && `<Koulutuskoodi>${koulutus}</Koulutuskoodi>`
  }<Koulutuskunta>${kunta}</Koulutuskunta>${inner}</Jakso>`;

/** The school in a role: 3 source, 5 merged grantor. */
export const organisaatio = (rooli: string, koodi: string): string =>
  `<Organisaatio><Rooli>${rooli}</Rooli><Koodi>${koodi}</Koodi></Organisaatio>`;

export const suoritukset = (...items: readonly string[]): string =>
  `<Opintosuoritukset>${items.join('')}</Opintosuoritukset>`;

export const ilmoittautuminen = ({
  oikeusAvain = 'O1',
  alku = '2020-08-01',
  loppu = '2020-12-31',
  tila = '1',
  myontaja = '10076',
  lisaa = '',
} = {}): string =>
  `<LukukausiIlmoittautuminen opiskelijaAvain="S"${
    oikeusAvain ? ` opiskeluoikeusAvain="${oikeusAvain}"` : ''
  }><Myontaja>${myontaja}</Myontaja><Tila>${tila}</Tila><AlkuPvm>${alku}</AlkuPvm><LoppuPvm>${loppu}</LoppuPvm>${lisaa}</LukukausiIlmoittautuminen>`;

/** What stands at the top of a right: kind, code, confirmation day, names of the parts. */
export const outline = ({ suoritukset }: MigriOpiskeluoikeus): readonly string[] =>
  suoritukset.map(({ tyyppi, koulutusmoduuli, vahvistus, osasuoritukset }) =>
    [
      tyyppi.koodiarvo.replace('korkeakoulun', '').replace('korkeakoulu', ''),
      koulutusmoduuli.tunniste.koodiarvo,
      ...(vahvistus ? [vahvistus.päivä] : []),
      ...(osasuoritukset ? [`(${osasuoritukset.map((osa) => osa.koulutusmoduuli.nimi.fi).join(' ')})`] : []),
    ].join(' '),
  );
