import type { Ala } from './korkeakoulut.ts';

/** A course that a student of the field may take: names as registers have them, extent in op. */
export interface Kurssi {
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly laajuus: number;
  /** What it is graded by; without it the five steps, or on some occasions passed. */
  readonly arvostelu?: 'hyvaksytty' | 'toinen-kotimainen' | 'naytetyo';
}

/** Who studies for a first degree, or without one, begins with the basics; who has a degree goes on from there. */
export type Vaihe = 'perus' | 'jatko';

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

// The second national language belongs to the first degree.
const jatkonYhteiset = yhteiset.filter(({ tunniste }) => tunniste !== 'LANG-SV');

const toTarjonta = (tunnus: string, aiheet: string): Readonly<Record<Vaihe, Kurssitarjonta>> => {
  const [perusteet = [], jatko = [], harjoitustyo = [], syventava = [], erikoinen = [], seminaari = []] = tasot.map(
    ([taso = '', laajuus, ...lisat]) =>
      rows(aiheet).map(([fi = '', sv = '', en = ''], index): Kurssi => {
        const demonstration = tunnus === 'TAI' && taso === '3';
        return {
          tunniste: `${tunnus}-${taso}${String(index + 1).padStart(2, '0')}`,
          laajuus: Number(laajuus),
          nimi: { fi: `${fi}, ${lisat[0]}`, sv: `${sv}, ${lisat[1]}`, en: `${en}, ${lisat[2]}` },
          ...(demonstration && { arvostelu: 'naytetyo' }),
        };
      }),
  );
  return {
    perus: { yhteiset, tasot: [perusteet, jatko, harjoitustyo, syventava, erikoinen, seminaari] },
    jatko: { yhteiset: jatkonYhteiset, tasot: [syventava, erikoinen, harjoitustyo, seminaari, jatko, perusteet] },
  };
};

// Twelve subjects of each field of study: fi|sv|en.
const kurssitarjonnat = {
  tietotekniikka: toTarjonta(
    'TIE',
    `
Ohjelmointi|Programmering|Programming
Tietorakenteet ja algoritmit|Datastrukturer och algoritmer|Data Structures and Algorithms
Tietokannat|Databaser|Databases
Tietoliikenneverkot|Datakommunikationsnät|Communication Networks
Koneoppiminen|Maskininlärning|Machine Learning
Tietoturva|Informationssäkerhet|Information Security
Ohjelmistotuotanto|Programvaruproduktion|Software Engineering
Hajautetut järjestelmät|Distribuerade system|Distributed Systems
Sulautetut järjestelmät|Inbyggda system|Embedded Systems
Tilastotiede|Statistik|Statistics
Käyttöliittymät|Användargränssnitt|User Interfaces
Pilvipalvelut|Molntjänster|Cloud Computing
`,
  ),
  konetekniikka: toTarjonta(
    'KON',
    `
Insinöörimatematiikka|Ingenjörsmatematik|Engineering Mathematics
Lujuusoppi|Hållfasthetslära|Strength of Materials
Termodynamiikka|Termodynamik|Thermodynamics
Virtausmekaniikka|Strömningsmekanik|Fluid Mechanics
Materiaalitekniikka|Materialteknik|Materials Engineering
Valmistustekniikka|Tillverkningsteknik|Manufacturing Technology
Säätötekniikka|Reglerteknik|Control Engineering
Energiajärjestelmät|Energisystem|Energy Systems
Koneensuunnittelu|Maskinkonstruktion|Machine Design
Lämmönsiirto|Värmeöverföring|Heat Transfer
Sähkötekniikka|Elteknik|Electrical Engineering
Robotiikka|Robotik|Robotics
`,
  ),
  kemia: toTarjonta(
    'KEM',
    `
Orgaaninen kemia|Organisk kemi|Organic Chemistry
Epäorgaaninen kemia|Oorganisk kemi|Inorganic Chemistry
Fysikaalinen kemia|Fysikalisk kemi|Physical Chemistry
Analyyttinen kemia|Analytisk kemi|Analytical Chemistry
Biokemia|Biokemi|Biochemistry
Polymeerikemia|Polymerkemi|Polymer Chemistry
Reaktiotekniikka|Reaktionsteknik|Reaction Engineering
Erotusprosessit|Separationsprocesser|Separation Processes
Materiaalikemia|Materialkemi|Materials Chemistry
Katalyysi|Katalys|Catalysis
Spektroskopia|Spektroskopi|Spectroscopy
Laboratoriotyöskentely|Laboratoriearbete|Laboratory Practice
`,
  ),
  tuotantotalous: toTarjonta(
    'TUO',
    `
Tuotannonohjaus|Produktionsstyrning|Production Planning and Control
Toimitusketjun hallinta|Styrning av försörjningskedjan|Supply Chain Management
Laatujohtaminen|Kvalitetsledning|Quality Management
Projektinhallinta|Projektledning|Project Management
Teknologiajohtaminen|Teknologiledning|Technology Management
Innovaatiojohtaminen|Innovationsledning|Innovation Management
Operaatiotutkimus|Operationsanalys|Operations Research
Kustannuslaskenta|Kostnadskalkylering|Cost Accounting
Palveluliiketoiminta|Serviceaffärsverksamhet|Service Business
Tuotekehitys|Produktutveckling|Product Development
Digitalisaatio teollisuudessa|Digitalisering inom industrin|Digitalisation in Industry
Työpsykologia ja johtaminen|Arbetspsykologi och ledarskap|Work Psychology and Leadership
`,
  ),
  fysiikka: toTarjonta(
    'FYS',
    `
Mekaniikka|Mekanik|Mechanics
Sähkömagnetismi|Elektromagnetism|Electromagnetism
Kvanttimekaniikka|Kvantmekanik|Quantum Mechanics
Termofysiikka|Termofysik|Thermal Physics
Lineaarialgebra|Lineär algebra|Linear Algebra
Differentiaaliyhtälöt|Differentialekvationer|Differential Equations
Optiikka|Optik|Optics
Hiukkasfysiikka|Partikelfysik|Particle Physics
Materiaalifysiikka|Materialfysik|Materials Physics
Tähtitiede|Astronomi|Astronomy
Laskennallinen fysiikka|Beräkningsfysik|Computational Physics
Mittaustekniikka|Mätteknik|Measurement Techniques
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
Yrittäjyys|Entreprenörskap|Entrepreneurship
Yritysjuridiikka|Företagsjuridik|Business Law
Henkilöstöjohtaminen|Personalledning|Human Resource Management
Tilinpäätösanalyysi|Bokslutsanalys|Financial Statement Analysis
Kuluttajakäyttäytyminen|Konsumentbeteende|Consumer Behaviour
`,
  ),
  tietojarjestelmat: toTarjonta(
    'TJT',
    `
Tietojärjestelmien kehittäminen|Utveckling av informationssystem|Information Systems Development
Liiketoimintaprosessit|Affärsprocesser|Business Processes
Tietokannat|Databaser|Databases
Ohjelmointi|Programmering|Programming
Liiketoiminta-analytiikka|Affärsanalys|Business Analytics
Tietohallinnon johtaminen|Ledning av dataförvaltning|IT Governance
Verkkoliiketoiminta|Näthandel|Electronic Business
Tietoturvan hallinta|Hantering av informationssäkerhet|Information Security Management
Projektinhallinta|Projektledning|Project Management
Palvelumuotoilu|Tjänstedesign|Service Design
Toiminnanohjausjärjestelmät|Affärssystem|Enterprise Systems
Digitaalinen markkinointi|Digital marknadsföring|Digital Marketing
`,
  ),
  taloustiede: toTarjonta(
    'TAL',
    `
Mikrotaloustiede|Mikroekonomi|Microeconomics
Makrotaloustiede|Makroekonomi|Macroeconomics
Ekonometria|Ekonometri|Econometrics
Matemaattinen taloustiede|Matematisk ekonomi|Mathematical Economics
Julkistalous|Offentlig ekonomi|Public Economics
Työn taloustiede|Arbetsmarknadsekonomi|Labour Economics
Kansainvälinen talous|Internationell ekonomi|International Economics
Rahatalous|Penningekonomi|Monetary Economics
Kehitystaloustiede|Utvecklingsekonomi|Development Economics
Peliteoria|Spelteori|Game Theory
Ympäristötaloustiede|Miljöekonomi|Environmental Economics
Taloushistoria|Ekonomisk historia|Economic History
`,
  ),
  yhteiskunta: toTarjonta(
    'YHT',
    `
Kansainväliset suhteet|Internationella relationer|International Relations
Sosiaalipolitiikka|Socialpolitik|Social Policy
Globaali hallinta|Global styrning|Global Governance
Valtio-oppi|Statsvetenskap|Political Science
Sosiologian teoria|Sociologisk teori|Sociological Theory
Julkisoikeus|Offentlig rätt|Public Law
Kehitysmaatutkimus|Utvecklingsforskning|Development Studies
Viestintätiede|Kommunikationsvetenskap|Communication Studies
Sukupuolentutkimus|Genusforskning|Gender Studies
Kaupunkitutkimus|Stadsforskning|Urban Studies
Rauhan- ja konfliktintutkimus|Freds- och konfliktforskning|Peace and Conflict Studies
Tilastolliset menetelmät|Statistiska metoder|Statistical Methods
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
  hoitotyo: toTarjonta(
    'HOI',
    `
Anatomia ja fysiologia|Anatomi och fysiologi|Anatomy and Physiology
Lääkehoito|Läkemedelsbehandling|Pharmacotherapy
Terveyden edistäminen|Hälsofrämjande|Health Promotion
Ammatillinen etiikka|Yrkesetik|Professional Ethics
Mielenterveystyö|Mentalvårdsarbete|Mental Health Care
Kirurginen hoitotyö|Kirurgisk vård|Surgical Nursing
Sisätautien hoitotyö|Inremedicinsk vård|Medical Nursing
Lasten ja nuorten hoitotyö|Vård av barn och unga|Paediatric Nursing
Gerontologinen hoitotyö|Gerontologisk vård|Gerontological Nursing
Akuuttihoitotyö|Akutvård|Acute Care Nursing
Infektioiden torjunta|Infektionsbekämpning|Infection Control
Terveysteknologia|Hälsoteknologi|Health Technology
`,
  ),
  sosiaaliala: toTarjonta(
    'SOS',
    `
Sosiaalityö|Socialt arbete|Social Work
Varhaiskasvatus|Småbarnspedagogik|Early Childhood Education
Lastensuojelu|Barnskydd|Child Welfare
Perhetyö|Familjearbete|Family Work
Vammaistyö|Handikappomsorg|Disability Services
Päihde- ja mielenterveystyö|Missbrukar- och mentalvårdsarbete|Substance Abuse and Mental Health Work
Monikulttuurinen työ|Mångkulturellt arbete|Multicultural Work
Sosiaalilainsäädäntö|Sociallagstiftning|Social Legislation
Yhteisötyö|Samhällsarbete|Community Work
Asiakastyön menetelmät|Metoder i klientarbete|Methods of Client Work
Gerontologia|Gerontologi|Gerontology
Ammatillinen etiikka|Yrkesetik|Professional Ethics
`,
  ),
  terveystiede: toTarjonta(
    'TER',
    `
Kansanterveys|Folkhälsa|Public Health
Epidemiologia|Epidemiologi|Epidemiology
Terveyden edistäminen|Hälsofrämjande|Health Promotion
Biostatistiikka|Biostatistik|Biostatistics
Terveystaloustiede|Hälsoekonomi|Health Economics
Terveyspolitiikka|Hälsopolitik|Health Policy
Ympäristöterveys|Miljöhälsa|Environmental Health
Ravitsemustiede|Näringslära|Nutrition
Terveyskäyttäytyminen|Hälsobeteende|Health Behaviour
Globaali terveys|Global hälsa|Global Health
Terveydenhuollon järjestelmät|Hälso- och sjukvårdssystem|Health Care Systems
Tutkimusetiikka|Forskningsetik|Research Ethics
`,
  ),
  laaketiede: toTarjonta(
    'LAA',
    `
Anatomia|Anatomi|Anatomy
Fysiologia|Fysiologi|Physiology
Biokemia ja solubiologia|Biokemi och cellbiologi|Biochemistry and Cell Biology
Farmakologia|Farmakologi|Pharmacology
Mikrobiologia ja immunologia|Mikrobiologi och immunologi|Microbiology and Immunology
Patologia|Patologi|Pathology
Sisätaudit|Inre medicin|Internal Medicine
Kirurgia|Kirurgi|Surgery
Lastentaudit|Pediatrik|Paediatrics
Psykiatria|Psykiatri|Psychiatry
Neurologia|Neurologi|Neurology
Kliininen genetiikka|Klinisk genetik|Clinical Genetics
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
} as const;

/** Fields of study that courses are given in: narrower than those which schools are told apart by. */
type Kurssiala = keyof typeof kurssitarjonnat;

/** Of programmes, and of kinds of right, by their own codes. */
const kurssialat: Readonly<Record<string, Kurssiala>> = {
  'MSC-ICT': 'tietotekniikka',
  'MSC-MEC': 'konetekniikka',
  'MSC-CHE': 'kemia',
  'MSC-IEM': 'tuotantotalous',
  'MSC-ENE': 'konetekniikka',
  'MSC-DS': 'tietotekniikka',
  'MSC-PHY': 'fysiikka',
  'MSC-CHM': 'kemia',
  'MSC-ISS': 'tietojarjestelmat',
  'MSS-ECO': 'taloustiede',
  'MSC-TRM': 'laaketiede',
  'BSC-ICT': 'tietotekniikka',
  'BSC-MEC': 'konetekniikka',
  'BSC-CS': 'tietotekniikka',
  'BSC-PHY': 'fysiikka',
  'BEN-IT': 'tietotekniikka',
  'BEN-MEC': 'konetekniikka',
  'BBA-BIT': 'tietojarjestelmat',
  'BHC-NUR': 'hoitotyo',
  'BSS-SOS': 'sosiaaliala',
  'MEN-IT': 'tietotekniikka',
  'MEN-TEC': 'tuotantotalous',
  'MHC-NUR': 'hoitotyo',
  'DSC-ICT': 'tietotekniikka',
  'PHD-CS': 'tietotekniikka',
  LL: 'laaketiede',
  'ELK-SIS': 'laaketiede',
};

const yleiset: Readonly<Record<Ala, Kurssiala>> = {
  tekniikka: 'konetekniikka',
  luonnontieteet: 'fysiikka',
  kauppa: 'kauppa',
  yhteiskunta: 'yhteiskunta',
  kasvatus: 'kasvatus',
  taide: 'taide',
  terveys: 'terveystiede',
  metsa: 'metsa',
};

/** The courses for a kind of right (`koulutus`), or else for a programme, in the order of a first or of a further degree. */
export const toKurssitarjonta = (koulutus: string, ohjelma: string, ala: Ala, vaihe: Vaihe): Kurssitarjonta =>
  kurssitarjonnat[kurssialat[koulutus] ?? kurssialat[ohjelma] ?? yleiset[ala]][vaihe];
