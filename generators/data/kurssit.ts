import type { Ala } from './korkeakoulut.ts';

/** A course that a student of the field may take: names as registers have them, extent in op. */
export interface Kurssi {
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly laajuus: number;
}

const kurssi = (tunniste: string, laajuus: number, fi: string, sv: string, en: string): Kurssi => ({
  tunniste,
  laajuus,
  nimi: { fi, sv, en },
});

/** Courses for everybody. */
export const yhteisetKurssit: readonly Kurssi[] = [
  kurssi(
    'LANG-FI1',
    5,
    'Suomen kieli ja kulttuuri 1',
    'Finska språket och kulturen 1',
    'Finnish Language and Culture 1',
  ),
  kurssi(
    'LANG-FI2',
    5,
    'Suomen kieli ja kulttuuri 2',
    'Finska språket och kulturen 2',
    'Finnish Language and Culture 2',
  ),
  kurssi('LANG-AW', 3, 'Akateeminen kirjoittaminen', 'Akademiskt skrivande', 'Academic Writing'),
  kurssi('ORI-1', 2, 'Orientaatio opintoihin', 'Introduktion till studierna', 'Orientation to Studies'),
  kurssi('RES-1', 5, 'Tutkimusmenetelmät', 'Forskningsmetoder', 'Research Methods'),
  kurssi('PRJ-1', 10, 'Projektityö', 'Projektarbete', 'Project Work'),
];

export const alanKurssit: Readonly<Record<Ala, readonly Kurssi[]>> = {
  tekniikka: [
    kurssi('TEK-101', 5, 'Insinöörimatematiikka', 'Ingenjörsmatematik', 'Engineering Mathematics'),
    kurssi('TEK-110', 5, 'Ohjelmoinnin perusteet', 'Grunder i programmering', 'Basics of Programming'),
    kurssi('TEK-120', 5, 'Termodynamiikka', 'Termodynamik', 'Thermodynamics'),
    kurssi('TEK-210', 5, 'Koneoppiminen', 'Maskininlärning', 'Machine Learning'),
    kurssi('TEK-220', 5, 'Säätötekniikka', 'Reglerteknik', 'Control Engineering'),
    kurssi('TEK-230', 5, 'Materiaalitekniikka', 'Materialteknik', 'Materials Engineering'),
  ],
  luonnontieteet: [
    kurssi('LUO-101', 5, 'Lineaarialgebra', 'Lineär algebra', 'Linear Algebra'),
    kurssi('LUO-110', 5, 'Tilastotieteen perusteet', 'Grunder i statistik', 'Introduction to Statistics'),
    kurssi('LUO-120', 5, 'Kvanttimekaniikka', 'Kvantmekanik', 'Quantum Mechanics'),
    kurssi('LUO-210', 5, 'Tietokantojen perusteet', 'Grunder i databaser', 'Introduction to Databases'),
    kurssi('LUO-220', 5, 'Orgaaninen kemia', 'Organisk kemi', 'Organic Chemistry'),
    kurssi('LUO-230', 5, 'Algoritmit', 'Algoritmer', 'Algorithms'),
  ],
  kauppa: [
    kurssi('KAU-101', 5, 'Markkinoinnin perusteet', 'Grunder i marknadsföring', 'Principles of Marketing'),
    kurssi('KAU-110', 5, 'Rahoituksen perusteet', 'Grunder i finansiering', 'Principles of Finance'),
    kurssi('KAU-120', 5, 'Johdon laskentatoimi', 'Företagsledningens redovisning', 'Management Accounting'),
    kurssi('KAU-210', 6, 'Strateginen johtaminen', 'Strategisk ledning', 'Strategic Management'),
    kurssi('KAU-220', 6, 'Kansainvälinen kauppa', 'Internationell handel', 'International Trade'),
    kurssi('KAU-230', 6, 'Liiketoiminta-analytiikka', 'Affärsanalys', 'Business Analytics'),
  ],
  yhteiskunta: [
    kurssi('YHT-101', 5, 'Mikrotaloustiede', 'Mikroekonomi', 'Microeconomics'),
    kurssi('YHT-110', 5, 'Kansainväliset suhteet', 'Internationella relationer', 'International Relations'),
    kurssi('YHT-120', 5, 'Sosiaalipolitiikka', 'Socialpolitik', 'Social Policy'),
    kurssi('YHT-210', 5, 'Globaali hallinta', 'Global styrning', 'Global Governance'),
    kurssi('YHT-220', 5, 'Ekonometria', 'Ekonometri', 'Econometrics'),
  ],
  kasvatus: [
    kurssi('KAS-101', 5, 'Kasvatuspsykologia', 'Pedagogisk psykologi', 'Educational Psychology'),
    kurssi('KAS-110', 5, 'Opetussuunnitelmat', 'Läroplaner', 'Curriculum Studies'),
    kurssi('KAS-120', 5, 'Vertaileva kasvatustiede', 'Jämförande pedagogik', 'Comparative Education'),
    kurssi('KAS-210', 5, 'Oppimisympäristöt', 'Lärmiljöer', 'Learning Environments'),
    kurssi('KAS-220', 5, 'Inklusiivinen kasvatus', 'Inkluderande undervisning', 'Inclusive Education'),
  ],
  taide: [
    kurssi('TAI-101', 6, 'Visuaalinen kulttuuri', 'Visuell kultur', 'Visual Culture'),
    kurssi('TAI-110', 6, 'Muotoilun historia', 'Designhistoria', 'History of Design'),
    kurssi('TAI-120', 6, 'Studiotyöskentely', 'Studioarbete', 'Studio Practice'),
    kurssi('TAI-210', 6, 'Palvelumuotoilu', 'Tjänstedesign', 'Service Design'),
    kurssi('TAI-220', 6, 'Ääni ja tila', 'Ljud och rum', 'Sound and Space'),
  ],
  terveys: [
    kurssi('TER-101', 5, 'Anatomia ja fysiologia', 'Anatomi och fysiologi', 'Anatomy and Physiology'),
    kurssi('TER-110', 5, 'Lääkehoito', 'Läkemedelsbehandling', 'Pharmacotherapy'),
    kurssi('TER-120', 5, 'Epidemiologia', 'Epidemiologi', 'Epidemiology'),
    kurssi('TER-210', 5, 'Terveyden edistäminen', 'Hälsofrämjande', 'Health Promotion'),
    kurssi('TER-220', 5, 'Ammatillinen etiikka', 'Yrkesetik', 'Professional Ethics'),
  ],
  metsa: [
    kurssi('MET-101', 5, 'Metsäekologia', 'Skogsekologi', 'Forest Ecology'),
    kurssi('MET-110', 5, 'Metsänhoito', 'Skogsvård', 'Silviculture'),
    kurssi('MET-120', 5, 'Ilmastonmuutos', 'Klimatförändring', 'Climate Change'),
    kurssi('MET-210', 5, 'Paikkatietojärjestelmät', 'Geografiska informationssystem', 'Geographic Information Systems'),
    kurssi('MET-220', 5, 'Biotalous', 'Bioekonomi', 'Bioeconomy'),
  ],
};
