import type { Ala } from './korkeakoulut.ts';

/** The degrees that rights are granted for. */
export type Tutkintotaso = 'alempi' | 'ylempi' | 'amk' | 'yamk' | 'tohtori';

/** A degree programme: a believable name, and the education code that such programmes have. */
export interface Ohjelma {
  readonly taso: Tutkintotaso;
  readonly ala: Ala;
  /** Six digits, in the code list `koulutus` and in VIRTA's own. */
  readonly koulutuskoodi: string;
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  /** op */
  readonly laajuus: number;
}

const laajuudet: Readonly<Record<Tutkintotaso, number>> = {
  alempi: 180,
  ylempi: 120,
  amk: 210,
  yamk: 90,
  tohtori: 240,
};

const ohjelma = (
  taso: Tutkintotaso,
  ala: Ala,
  koulutuskoodi: string,
  tunniste: string,
  fi: string,
  sv: string,
  en: string,
): Ohjelma => ({ taso, ala, koulutuskoodi, tunniste, nimi: { fi, sv, en }, laajuus: laajuudet[taso] });

const maisteri = (ala: Ala, koodi: string, tunniste: string, fi: string, sv: string, en: string): Ohjelma =>
  ohjelma(
    'ylempi',
    ala,
    koodi,
    tunniste,
    `${fi} maisteriohjelma`,
    `Magisterprogrammet i ${sv}`,
    `Master's Programme in ${en}`,
  );
const kandidaatti = (ala: Ala, koodi: string, tunniste: string, fi: string, sv: string, en: string): Ohjelma =>
  ohjelma(
    'alempi',
    ala,
    koodi,
    tunniste,
    `${fi} kandiohjelma`,
    `Kandidatprogrammet i ${sv}`,
    `Bachelor's Programme in ${en}`,
  );
const amk = (ala: Ala, koodi: string, tunniste: string, fi: string, sv: string, en: string): Ohjelma =>
  ohjelma('amk', ala, koodi, tunniste, `${fi} koulutus`, `Utbildning i ${sv}`, `Bachelor's Degree Programme in ${en}`);
const yamk = (ala: Ala, koodi: string, tunniste: string, fi: string, sv: string, en: string): Ohjelma =>
  ohjelma(
    'yamk',
    ala,
    koodi,
    tunniste,
    `${fi} koulutus (YAMK)`,
    `Utbildning i ${sv} (HYH)`,
    `Master's Degree Programme in ${en}`,
  );
const tohtori = (ala: Ala, koodi: string, tunniste: string, fi: string, sv: string, en: string): Ohjelma =>
  ohjelma(
    'tohtori',
    ala,
    koodi,
    tunniste,
    `${fi} tohtoriohjelma`,
    `Doktorandprogrammet i ${sv}`,
    `Doctoral Programme in ${en}`,
  );

const ohjelmat: readonly Ohjelma[] = [
  maisteri('tekniikka', '751301', 'MSC-ICT', 'Tietotekniikan', 'datateknik', 'Computer Science and Engineering'),
  maisteri('tekniikka', '751101', 'MSC-MEC', 'Konetekniikan', 'maskinteknik', 'Mechanical Engineering'),
  maisteri('tekniikka', '751401', 'MSC-CHE', 'Kemian tekniikan', 'kemiteknik', 'Chemical Engineering'),
  maisteri(
    'tekniikka',
    '751601',
    'MSC-IEM',
    'Tuotantotalouden',
    'produktionsekonomi',
    'Industrial Engineering and Management',
  ),
  maisteri('tekniikka', '751102', 'MSC-ENE', 'Energiatekniikan', 'energiteknik', 'Energy Technology'),
  maisteri('luonnontieteet', '742201', 'MSC-DS', 'Datatieteen', 'datavetenskap', 'Data Science'),
  maisteri('luonnontieteet', '742301', 'MSC-PHY', 'Fysiikan', 'fysik', 'Physics'),
  maisteri('luonnontieteet', '742401', 'MSC-CHM', 'Kemian', 'kemi', 'Chemistry'),
  maisteri(
    'kauppa',
    '732101',
    'MSC-IB',
    'Kansainvälisen liiketoiminnan',
    'internationell affärsverksamhet',
    'International Business',
  ),
  maisteri('kauppa', '732115', 'MSC-ISS', 'Tietojärjestelmätieteen', 'informationssystem', 'Information Systems'),
  maisteri('yhteiskunta', '733102', 'MSS-ECO', 'Taloustieteen', 'nationalekonomi', 'Economics'),
  maisteri('yhteiskunta', '733101', 'MSS-GPC', 'Globaalin politiikan', 'global politik', 'Global Politics'),
  maisteri('kasvatus', '712201', 'MED-EDU', 'Kasvatustieteen', 'pedagogik', 'Education'),
  maisteri('taide', '722101', 'MA-DES', 'Muotoilun', 'design', 'Design'),
  maisteri('terveys', '772501', 'MHS-PH', 'Kansanterveystieteen', 'folkhälsovetenskap', 'Public Health'),
  maisteri(
    'terveys',
    '772601',
    'MSC-TRM',
    'Translationaalisen lääketieteen',
    'translationell medicin',
    'Translational Medicine',
  ),
  maisteri('metsa', '762202', 'MSC-FOR', 'Metsätieteen', 'skogsvetenskap', 'Forest Sciences'),
  maisteri('metsa', '762203', 'MSC-ENV', 'Ympäristömuutoksen', 'miljöförändring', 'Environmental Change'),
  kandidaatti('tekniikka', '655301', 'BSC-ICT', 'Tietotekniikan', 'datateknik', 'Computer Science and Engineering'),
  kandidaatti('tekniikka', '655101', 'BSC-MEC', 'Konetekniikan', 'maskinteknik', 'Mechanical Engineering'),
  kandidaatti('luonnontieteet', '642201', 'BSC-CS', 'Tietojenkäsittelytieteen', 'datavetenskap', 'Computer Science'),
  kandidaatti('luonnontieteet', '642301', 'BSC-PHY', 'Fysiikan', 'fysik', 'Physical Sciences'),
  kandidaatti(
    'kauppa',
    '632101',
    'BSC-IB',
    'Kansainvälisen liiketoiminnan',
    'internationell affärsverksamhet',
    'International Business',
  ),
  kandidaatti('yhteiskunta', '633103', 'BSS-SOC', 'Sosiaalitieteiden', 'socialvetenskaper', 'Social Sciences'),
  kandidaatti('kasvatus', '612201', 'BED-EDU', 'Kasvatustieteen', 'pedagogik', 'Education'),
  kandidaatti('taide', '622101', 'BA-DES', 'Muotoilun', 'design', 'Design'),
  kandidaatti('terveys', '672501', 'BHS-HS', 'Terveystieteen', 'hälsovetenskap', 'Health Sciences'),
  kandidaatti('metsa', '662102', 'BSC-FOR', 'Metsätieteen', 'skogsvetenskap', 'Forest Sciences'),
  amk('tekniikka', '651301', 'BEN-IT', 'Tietotekniikan', 'informationsteknik', 'Information Technology'),
  amk('tekniikka', '651101', 'BEN-MEC', 'Konetekniikan', 'maskinteknik', 'Mechanical Engineering'),
  amk('kauppa', '631101', 'BBA-IB', 'Kansainvälisen kaupan', 'internationell handel', 'International Business'),
  amk('kauppa', '631107', 'BBA-BIT', 'Tietojenkäsittelyn', 'informationsbehandling', 'Business Information Technology'),
  amk('terveys', '671101', 'BHC-NUR', 'Sairaanhoitajan', 'sjukvård', 'Nursing'),
  amk('terveys', '671201', 'BSS-SOS', 'Sosiaalialan', 'social omsorg', 'Social Services'),
  amk('taide', '621102', 'BCA-DES', 'Muotoilun', 'formgivning', 'Design'),
  amk('metsa', '661301', 'BNR-FOR', 'Metsätalouden', 'skogsbruk', 'Forestry'),
  yamk('tekniikka', '750401', 'MEN-IT', 'Tietotekniikan', 'informationsteknik', 'Information Technology'),
  yamk(
    'tekniikka',
    '750803',
    'MEN-TEC',
    'Teknologiaosaamisen johtamisen',
    'teknologibaserat ledarskap',
    'Technology Competence Management',
  ),
  yamk(
    'kauppa',
    '731201',
    'MBA-IBM',
    'Kansainvälisen liikkeenjohdon',
    'internationell företagsledning',
    'International Business Management',
  ),
  yamk('terveys', '771201', 'MHC-NUR', 'Kliinisen asiantuntijuuden', 'kliniskt kunnande', 'Clinical Expertise'),
  yamk('taide', '721102', 'MCA-DES', 'Muotoilun', 'formgivning', 'Design'),
  yamk('metsa', '761301', 'MNR-FOR', 'Metsätalouden', 'skogsbruk', 'Forestry'),
  tohtori('tekniikka', '855301', 'DSC-ICT', 'Tietotekniikan', 'datateknik', 'Computer Science and Engineering'),
  tohtori('luonnontieteet', '845201', 'PHD-CS', 'Tietojenkäsittelytieteen', 'datavetenskap', 'Computer Science'),
  tohtori('kauppa', '835101', 'DSC-ECO', 'Liiketaloustieteiden', 'företagsekonomi', 'Business Studies'),
  tohtori('yhteiskunta', '836103', 'DSS-SOC', 'Sosiaalitieteiden', 'socialvetenskaper', 'Social Sciences'),
  tohtori('kasvatus', '815102', 'PHD-EDU', 'Aikuiskasvatuksen', 'vuxenpedagogik', 'Adult Education'),
  tohtori('taide', '825101', 'DA-ART', 'Taiteen', 'konst', 'Arts'),
  tohtori('terveys', '875501', 'PHD-HS', 'Terveystieteen', 'hälsovetenskap', 'Health Sciences'),
  tohtori('metsa', '865202', 'DSC-FOR', 'Metsätieteen', 'skogsvetenskap', 'Forest Sciences'),
];

const ofTaso = (taso: Tutkintotaso): readonly Ohjelma[] => ohjelmat.filter((one) => one.taso === taso);

/** The programmes of each level. */
export const ohjelmatTasoittain: Readonly<Record<Tutkintotaso, readonly Ohjelma[]>> = {
  alempi: ofTaso('alempi'),
  ylempi: ofTaso('ylempi'),
  amk: ofTaso('amk'),
  yamk: ofTaso('yamk'),
  tohtori: ofTaso('tohtori'),
};
