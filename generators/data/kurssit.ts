import type { Ala } from './korkeakoulut.ts';

/** A course that a student of the field may take: names as registers have them, extent in op. */
export interface Kurssi {
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly laajuus: number;
  /** What it is graded by; without it the five steps, or on some occasions passed. */
  readonly arvostelu?: 'hyvaksytty' | 'toinen-kotimainen' | 'naytetyo';
}

/** The courses of a field in the order in which they are taken: what everybody takes first, then level by level. */
export interface Kurssitarjonta {
  readonly yhteiset: readonly Kurssi[];
  /** As many at each level as there are subjects. */
  readonly tasot: readonly (readonly Kurssi[])[];
}

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

const arvostelut: Readonly<Record<string, Kurssi['arvostelu']>> = {
  hyv: 'hyvaksytty',
  tok: 'toinen-kotimainen',
};

// tunniste|op|fi|sv|en|grading. Thirds of a credit are left from the conversion of study weeks.
const yhteiset: readonly Kurssi[] = rows(`
ORI-1|2|Orientaatio opintoihin|Introduktion till studierna|Orientation to Studies|hyv
LANG-FI1|5|Suomen kieli ja kulttuuri 1|Finska språket och kulturen 1|Finnish Language and Culture 1
LANG-AW|3|Akateeminen kirjoittaminen|Akademiskt skrivande|Academic Writing
TIK-1|1.666667|Tiedonhankintataidot|Informationssökning|Information Skills|hyv
RES-1|5|Tutkimusmenetelmät|Forskningsmetoder|Research Methods
LANG-FI2|5|Suomen kieli ja kulttuuri 2|Finska språket och kulturen 2|Finnish Language and Culture 2
LANG-SV|2.5|Ruotsin kirjallinen taito|Skriftlig förmåga i svenska|Written Skills in Swedish|tok
PRJ-1|10|Projektityö|Projektarbete|Project Work
HAR-1|10|Harjoittelu|Praktik|Internship|hyv
URA-1|1|Työelämätaidot|Arbetslivsfärdigheter|Working Life Skills|hyv
`).map(([tunniste = '', laajuus, fi = '', sv = '', en = '', arvostelu = '']) => ({
  tunniste,
  laajuus: Number(laajuus),
  nimi: { fi, sv, en },
  ...(arvostelut[arvostelu] && { arvostelu: arvostelut[arvostelu] }),
}));

/** Common to all fields, as the orientation to the studies is. */
export const isYhteinen = ({ tunniste }: Pick<Kurssi, 'tunniste'>): boolean =>
  yhteiset.some((one) => one.tunniste === tunniste);

// Number of the level, op, and what stands after the subject.
const tasot = rows(`
1|5|perusteet|grundkurs|Basics
2|5|jatkokurssi|fortsättningskurs|Intermediate Course
3|2.5|harjoitustyö|övningsarbete|Project Work
4|5|syventävä kurssi|fördjupad kurs|Advanced Course
5|5|erikoiskurssi|specialkurs|Special Topics
6|4|seminaari|seminarium|Seminar
`);

const toTarjonta = (tunnus: string, aiheet: string): Kurssitarjonta => ({
  yhteiset,
  tasot: tasot.map(([taso = '', laajuus, ...lisat]) =>
    rows(aiheet).map(([fi = '', sv = '', en = ''], index): Kurssi => {
      const demonstration = tunnus === 'TAI' && taso === '3';
      return {
        tunniste: `${tunnus}-${taso}${String(index + 1).padStart(2, '0')}`,
        laajuus: Number(laajuus),
        nimi: { fi: `${fi}, ${lisat[0]}`, sv: `${sv}, ${lisat[1]}`, en: `${en}, ${lisat[2]}` },
        ...(demonstration && { arvostelu: 'naytetyo' }),
      };
    }),
  ),
});

// Twelve subjects of each field: fi|sv|en.
export const kurssitarjonnat: Readonly<Record<Ala, Kurssitarjonta>> = {
  tekniikka: toTarjonta(
    'TEK',
    `
Insinöörimatematiikka|Ingenjörsmatematik|Engineering Mathematics
Ohjelmointi|Programmering|Programming
Termodynamiikka|Termodynamik|Thermodynamics
Koneoppiminen|Maskininlärning|Machine Learning
Säätötekniikka|Reglerteknik|Control Engineering
Materiaalitekniikka|Materialteknik|Materials Engineering
Sähkötekniikka|Elteknik|Electrical Engineering
Virtausmekaniikka|Strömningsmekanik|Fluid Mechanics
Tietoliikenneverkot|Telekommunikationsnät|Communication Networks
Tuotantotekniikka|Produktionsteknik|Production Engineering
Sulautetut järjestelmät|Inbyggda system|Embedded Systems
Energiajärjestelmät|Energisystem|Energy Systems
`,
  ),
  luonnontieteet: toTarjonta(
    'LUO',
    `
Lineaarialgebra|Lineär algebra|Linear Algebra
Tilastotiede|Statistik|Statistics
Kvanttimekaniikka|Kvantmekanik|Quantum Mechanics
Tietokannat|Databaser|Databases
Orgaaninen kemia|Organisk kemi|Organic Chemistry
Algoritmit|Algoritmer|Algorithms
Differentiaaliyhtälöt|Differentialekvationer|Differential Equations
Fysikaalinen kemia|Fysikalisk kemi|Physical Chemistry
Solubiologia|Cellbiologi|Cell Biology
Sähkömagnetismi|Elektromagnetism|Electromagnetism
Laskennallinen tiede|Beräkningsvetenskap|Computational Science
Hajautetut järjestelmät|Distribuerade system|Distributed Systems
`,
  ),
  kauppa: toTarjonta(
    'KAU',
    `
Markkinointi|Marknadsföring|Marketing
Rahoitus|Finansiering|Finance
Johdon laskentatoimi|Företagsledningens redovisning|Management Accounting
Strateginen johtaminen|Strategisk ledning|Strategic Management
Kansainvälinen kauppa|Internationell handel|International Trade
Liiketoiminta-analytiikka|Affärsanalys|Business Analytics
Logistiikka|Logistik|Logistics
Yrittäjyys|Företagsamhet|Entrepreneurship
Yritysjuridiikka|Företagsjuridik|Business Law
Henkilöstöjohtaminen|Personalledning|Human Resource Management
Tilinpäätösanalyysi|Bokslutsanalys|Financial Statement Analysis
Kuluttajakäyttäytyminen|Konsumentbeteende|Consumer Behaviour
`,
  ),
  yhteiskunta: toTarjonta(
    'YHT',
    `
Mikrotaloustiede|Mikroekonomi|Microeconomics
Kansainväliset suhteet|Internationella relationer|International Relations
Sosiaalipolitiikka|Socialpolitik|Social Policy
Globaali hallinta|Global styrning|Global Governance
Ekonometria|Ekonometri|Econometrics
Makrotaloustiede|Makroekonomi|Macroeconomics
Sosiologian teoria|Sociologisk teori|Sociological Theory
Julkisoikeus|Offentlig rätt|Public Law
Kehitysmaatutkimus|Utvecklingsforskning|Development Studies
Viestintätiede|Kommunikationsvetenskap|Communication Studies
Sukupuolentutkimus|Genusforskning|Gender Studies
Kaupunkitutkimus|Stadsforskning|Urban Studies
`,
  ),
  kasvatus: toTarjonta(
    'KAS',
    `
Kasvatuspsykologia|Pedagogisk psykologi|Educational Psychology
Opetussuunnitelmat|Läroplaner|Curriculum Studies
Vertaileva kasvatustiede|Jämförande pedagogik|Comparative Education
Oppimisympäristöt|Lärmiljöer|Learning Environments
Inklusiivinen kasvatus|Inkluderande undervisning|Inclusive Education
Kasvatussosiologia|Utbildningssociologi|Sociology of Education
Varhaiskasvatus|Småbarnspedagogik|Early Childhood Education
Aikuiskasvatus|Vuxenutbildning|Adult Education
Oppimisanalytiikka|Lärandeanalys|Learning Analytics
Koulutuspolitiikka|Utbildningspolitik|Education Policy
Monikielisyys koulussa|Flerspråkighet i skolan|Multilingualism at School
Arviointi opetuksessa|Bedömning i undervisningen|Assessment in Teaching
`,
  ),
  taide: toTarjonta(
    'TAI',
    `
Visuaalinen kulttuuri|Visuell kultur|Visual Culture
Muotoilun historia|Designhistoria|History of Design
Studiotyöskentely|Studioarbete|Studio Practice
Palvelumuotoilu|Tjänstedesign|Service Design
Ääni ja tila|Ljud och rum|Sound and Space
Valokuva|Fotografi|Photography
Typografia|Typografi|Typography
Liikkuva kuva|Rörlig bild|Moving Image
Tekstiilimateriaalit|Textilmaterial|Textile Materials
Pelisuunnittelu|Speldesign|Game Design
Kuratointi|Kuratering|Curating
Esitystaide|Performancekonst|Performance Art
`,
  ),
  terveys: toTarjonta(
    'TER',
    `
Anatomia ja fysiologia|Anatomi och fysiologi|Anatomy and Physiology
Lääkehoito|Läkemedelsbehandling|Pharmacotherapy
Epidemiologia|Epidemiologi|Epidemiology
Terveyden edistäminen|Hälsofrämjande|Health Promotion
Ammatillinen etiikka|Yrkesetik|Professional Ethics
Mielenterveystyö|Mentalvårdsarbete|Mental Health Care
Kirurginen hoito|Kirurgisk vård|Surgical Care
Kansanterveys|Folkhälsa|Public Health
Biokemia|Biokemi|Biochemistry
Mikrobiologia|Mikrobiologi|Microbiology
Terveysteknologia|Hälsoteknologi|Health Technology
Kliininen harjoittelu|Klinisk praktik|Clinical Practice
`,
  ),
  metsa: toTarjonta(
    'MET',
    `
Metsäekologia|Skogsekologi|Forest Ecology
Metsänhoito|Skogsvård|Silviculture
Ilmastonmuutos|Klimatförändring|Climate Change
Paikkatietojärjestelmät|Geografiska informationssystem|Geographic Information Systems
Biotalous|Bioekonomi|Bioeconomy
Maaperätiede|Markvetenskap|Soil Science
Metsäsuunnittelu|Skogsplanering|Forest Planning
Kaukokartoitus|Fjärranalys|Remote Sensing
Puutiede|Trävetenskap|Wood Science
Luonnonsuojelu|Naturvård|Nature Conservation
Vesitalous|Vattenhushållning|Water Management
Metsäekonomia|Skogsekonomi|Forest Economics
`,
  ),
};
