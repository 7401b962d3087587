/**
 * What the realistic mix takes for true of Finland's international students. Domain sources: Migri's, OPH's and the
 * Ministry's releases; where they are silent an estimate stands, and says so. Shares are per cent and sum to 100.
 */
export interface Assumption<Value = unknown> {
  /** What the value says, with its unit. */
  readonly about: string;
  readonly value: Value;
  /** A fact is published; an assumption is ours, though it may lean on what is published. */
  readonly status: 'fact' | 'assumption';
  /** Address of the publication, or what the estimate rests on. Claim DF-067. */
  readonly source: string;
}

/** Values with their shares, per cent. */
export type Shares<T> = readonly (readonly [value: T, share: number])[];

const migri2023 = 'https://migri.fi/-/opiskelijoiden-oleskelulupahakemusten-maara-on-merkittavasti-kasvanut';
const migri2025 = 'https://www.sttinfo.fi/tiedote/71629036/';
const ministry2021 =
  'https://minedu.fi/-/valiraportti-kokoaa-havaintoja-korkeakoulujen-lukuvuosimaksujen-kayttoonoton-vaikutuksista';

/** Every number that the realistic mix draws by, by id. A test holds the code to it. */
export const assumptions = {
  hakemuksia: {
    about: 'first applications for studies in a year: what size of population makes a year',
    value: 13_000,
    status: 'fact',
    source: `${migri2025} (forecast for 2026; 12 867 in 2023, 13 000-14 000 in 2025)`,
  },
  opintolaji: {
    about: 'what people come for',
    value: [
      ['tutkinto', 83],
      ['vaihto', 14],
      ['ammatillinen', 2],
      ['lukio', 1],
    ],
    status: 'assumption',
    source: `${migri2023} (86 % degree students in 2023); the rest, and upper secondary among the degrees, estimated`,
  },
  tutkinto: {
    about: 'degrees of degree students; doctoral students apply for a researcher’s permit',
    value: [
      ['ylempi', 40],
      ['amk', 38],
      ['yamk', 10],
      ['alempi', 8],
      ['alempi-ja-ylempi', 4],
    ],
    status: 'assumption',
    source: 'estimate; that there are no doctoral students is a fact: https://migri.fi/opiskelu-suomessa',
  },
  yliopisto: {
    about: 'universities of degree students',
    value: [
      ['10076', 16],
      ['01901', 14],
      ['10122', 14],
      ['01914', 12],
      ['01904', 9],
      ['10089', 9],
      ['01906', 7],
      ['10088', 6],
      ['01913', 5],
      ['01910', 3],
      ['01903', 3],
      ['01918', 1],
      ['10103', 1],
    ],
    status: 'assumption',
    source: 'estimate by the size of the institutions and of their programmes in English',
  },
  ammattikorkeakoulu: {
    about: 'universities of applied sciences of degree students',
    value: [
      ['10126', 10],
      ['02630', 10],
      ['10065', 9],
      ['10056', 9],
      ['02504', 8],
      ['02509', 7],
      ['02507', 7],
      ['02467', 6],
      ['02473', 5],
      ['02472', 5],
      ['02537', 5],
      ['02627', 4],
      ['02471', 4],
      ['02469', 4],
      ['02629', 4],
      ['02535', 3],
    ],
    status: 'assumption',
    source: 'estimate by the size of the institutions and of their programmes in English',
  },
  vaihtokoulu: {
    about: 'kinds of school of exchange students',
    value: [
      ['yliopisto', 60],
      ['ammattikorkeakoulu', 40],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  kansalaisuus: {
    about: 'citizenships of those who come for a degree, codes of maatjavaltiot2',
    value: [
      ['050', 17],
      ['524', 17],
      ['144', 10],
      ['356', 9],
      ['156', 9],
      ['586', 7],
      ['704', 4],
      ['643', 4],
      ['566', 4],
      ['364', 3],
      ['840', 2],
      ['288', 2],
      ['792', 2],
      ['392', 1],
      ['410', 1],
      ['826', 1],
      ['124', 1],
      ['404', 2],
      ['608', 1],
      ['120', 1],
      ['231', 1],
      ['804', 1],
    ],
    status: 'assumption',
    source: `${migri2025} gives the order (Bangladesh and Nepal first, South Asia most), not the shares`,
  },
  vaihdonKansalaisuus: {
    about: 'citizenships of exchange students',
    value: [
      ['392', 19],
      ['410', 17],
      ['840', 15],
      ['156', 13],
      ['124', 9],
      ['036', 7],
      ['792', 7],
      ['826', 5],
      ['356', 3],
      ['704', 3],
      ['804', 2],
    ],
    status: 'assumption',
    source: 'estimate: the countries of the schools’ own agreements outside the EU and the EEA',
  },
  kansalaisuuksia: {
    about: 'how many citizenships people have, Finnish not counted',
    value: [
      [1, 98],
      [2, 2],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  kaksoiskansalaisuus: {
    about: 'who is a Finnish citizen besides, and so needs no permit',
    value: [
      [false, 99.7],
      [true, 0.3],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  hetu: {
    about: 'one in so many has a hetu when applying: what the next three come to',
    value: 3,
    status: 'assumption',
    source: 'estimate; follows from the kinds of study, from who continues, and from who of them has a hetu',
  },
  hetuUusista: {
    about: 'part of the new degree students who have a hetu',
    value: 0.1,
    status: 'assumption',
    source:
      'estimate, 5-10 %; first applicants get one with the permit at the earliest: https://migri.fi/henkilotunnus',
  },
  hetuJatkavista: {
    about: 'part of those who have studied here that have a hetu; upper secondary students have',
    value: 0.95,
    status: 'assumption',
    source: 'estimate; students of higher education need one after they have come: https://dvv.fi/sv/utlandsk-student',
  },
  hetuVaihdosta: {
    about: 'part of the exchange students who have a hetu',
    value: 0.07,
    status: 'assumption',
    source: 'estimate',
  },
  vaihtunutHetu: {
    about: 'one in so many holders of a hetu in a population has had another one before',
    value: 10,
    status: 'assumption',
    source: 'estimate, far above the true share, so that small populations have some',
  },
  linkitettyja: {
    about: 'OIDs linked to the person’s own',
    value: [
      [0, 90],
      [1, 8],
      [2, 2],
    ],
    status: 'assumption',
    source:
      'estimate; who has no hetu gets a new OID nearly every time: https://wiki.eduuni.fi/pages/viewpage.action?pageId=190612188',
  },
  alkaa: {
    about: 'intakes of degree students, and of exchange students',
    value: [
      ['syksy', 85],
      ['tammikuu', 15],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  vaihe: {
    about: 'first permits and extensions among degree students',
    value: [
      ['uusi', 70],
      ['jatkava', 30],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  uudenTilat: {
    about: 'state histories of those who come: 1-7 have given up an earlier place by the one-right rule',
    value: [
      ['1', 99],
      ['1-7', 1],
    ],
    status: 'assumption',
    source: 'estimate; the rule holds from 1 August 2026',
  },
  jatkavanTilat: {
    about: 'state histories of those who have studied',
    value: [
      ['1', 84],
      ['1-3', 6],
      ['1-4', 4],
      ['1-4-1', 3],
      ['1-5', 1],
      ['1-5-1', 1],
      ['1-6', 1],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  oikeudenKesto: {
    about: 'how long degree students’ rights were granted for: the longest that the law allows, or the target time',
    value: [
      ['enimmaisaika', 85],
      ['tavoiteaika', 15],
    ],
    status: 'assumption',
    source:
      'estimate; VIRTA’s own example of a master’s right lasts five years: XML-esimerkkitiedostot/OO_luokittelu_5_suoraan_maisterivaiheeseen.xml',
  },
  virta: {
    about: 'whether VIRTA has a new degree student’s right when the permit is applied for',
    value: [
      ['oikeus', 60],
      ['ei-oikeutta', 40],
    ],
    status: 'assumption',
    source: 'estimate; the place need not be taken before the permit is applied for',
  },
  vaihdonVirta: {
    about: 'the same of exchange students, whose right often appears when they come',
    value: [
      ['ei-oikeutta', 70],
      ['oikeus', 30],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  valintarekisteri: {
    about: 'degree students who have come through the selection of Opintopolku',
    value: [
      ['hyvaksytty', 90],
      ['ei-hakemusta', 10],
    ],
    status: 'assumption',
    source: 'estimate; the others came by the schools’ own admissions',
  },
  valintaTila: {
    about: 'results of the selection of new degree students whose right is not in VIRTA yet',
    value: [
      ['HYVAKSYTTY', 89],
      ['VARASIJALTA_HYVAKSYTTY', 8],
      ['VARALLA', 1],
      ['PERUUNTUNUT', 0.5],
      ['HYLATTY', 0.5],
      ['PERUNUT', 0.7],
      ['PERUUTETTU', 0.3],
    ],
    status: 'assumption',
    source: 'estimate; nearly everybody applies for a permit with a place in hand',
  },
  vastaanottoTila: {
    about: 'their answers to a place that was offered',
    value: [
      ['VASTAANOTTANUT_SITOVASTI', 55],
      ['KESKEN', 38],
      ['EHDOLLISESTI_VASTAANOTTANUT', 2],
      ['OTTANUT_VASTAAN_TOISEN_PAIKAN', 2],
      ['PERUNUT', 1],
      ['EI_VASTAANOTETTU_MAARA_AIKANA', 1],
      ['PERUUTETTU', 1],
    ],
    status: 'assumption',
    source: 'estimate; the place need not be taken before the permit is applied for',
  },

  alkamistieto: {
    about: 'options that tell when the studies begin; those of a personal plan do not',
    value: [
      ['on', 98],
      ['puuttuu', 2],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  syksynIlmoittautuminen: {
    about: 'enrolments of new degree students whose right is in VIRTA, for an autumn start',
    value: [
      ['LASNA_KOKO_LUKUVUOSI', 80],
      ['EI_TEHTY', 13],
      ['LASNA_SYKSY', 4],
      ['POISSA_KOKO_LUKUVUOSI', 2],
      ['POISSA_SYKSY', 0.5],
      ['EI_ILMOITTAUTUNUT', 0.5],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  tammikuunIlmoittautuminen: {
    about: 'the same for a start in January',
    value: [
      ['LASNA', 84],
      ['EI_TEHTY', 13],
      ['POISSA', 2.5],
      ['EI_ILMOITTAUTUNUT', 0.5],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  organisaatio: {
    about: 'whether an option belongs to the institution or to a faculty below it',
    value: [
      ['oppilaitos', 50],
      ['tiedekunta', 50],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  ilmoittautumisavain: {
    about: 'term enrolments that name their right',
    value: [
      ['on', 95],
      ['puuttuu', 5],
    ],
    status: 'assumption',
    source: 'estimate; the attribute is optional in VIRTA’s schema',
  },
  liikkuvuusohjelma: {
    about: 'programmes of exchange students: most come by the schools’ own agreements',
    value: [
      ['106', 65],
      ['101', 22],
      ['104', 6],
      ['999', 5],
      ['102', 2],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  maksuvelvollisuus: {
    about: 'the obligation to pay of degree students from outside the EU and the EEA',
    value: [
      ['maksu', 93],
      ['none-required', 5],
      ['not-checked', 2],
    ],
    status: 'assumption',
    source: 'estimate; early in the round all non-Finns stand unchecked',
  },
  maksutilanne: {
    about: 'who of those who must pay has settled the first year when applying',
    value: [
      ['maksettu', 75],
      ['maksamatta', 25],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  jatkavanMaksutilanne: {
    about: 'the same of those who continue, whose past years are meant',
    value: [
      ['maksettu', 95],
      ['maksamatta', 5],
    ],
    status: 'assumption',
    source: 'estimate; a school lets nobody enrol before the fee is paid, but registers lag behind',
  },
  maksettu: {
    about: 'how a settled fee was settled: a third in full, two thirds with some scholarship',
    value: [
      ['paid', 30],
      ['half-scholarship', 40],
      ['full-scholarship', 16],
      ['refunded-scholarship', 10],
      ['flag-without-sums', 4],
    ],
    status: 'assumption',
    source: `https://yle.fi/uutiset/3-10165916 (2018) and ${ministry2021} for the thirds; the parts of each are estimates`,
  },
  maksamatta: {
    about: 'what is known of a fee that isn’t settled',
    value: [
      ['unpaid', 75],
      ['partly-paid', 10],
      ['first-term-paid', 10],
      ['registers-disagree', 5],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  maksukaudet: {
    about: 'whether a school requires the fee by term, or in one period for the year',
    value: [
      ['lukukausittain', 60],
      ['lukuvuosittain', 40],
    ],
    status: 'assumption',
    source:
      'estimate; VIRTA wants euros by term: https://confluence.csc.fi/display/VIRTA/Lukuvuosimaksutietojen+laajennus',
  },
  lasnaolo: {
    about: 'enrolment of those who continue with an active right',
    value: [
      ['lasna', 92],
      ['poissa', 3],
      ['puuttuu', 2],
      ['muutos-kesken-kauden', 2],
      ['poissa-lakisaateinen', 1],
    ],
    status: 'assumption',
    source: 'estimate; permits are for studying, so few are absent',
  },
  vaihtojakso: {
    about: 'who of those who continue, and were present, went on exchange from here',
    value: [
      ['ei', 96],
      ['lahteva', 4],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  ohjelmalaji: {
    about: 'kinds of degree programme',
    value: [
      ['tavallinen', 96],
      ['kaksoistutkinto', 2],
      ['yhteistutkinto', 2],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  suoritusrakenne: {
    about: 'whether a school sends modules along with the courses',
    value: [
      ['kokonaisuudet', 60],
      ['kurssit', 40],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  hyvaksiluvut: {
    about: 'who has credits transferred from elsewhere',
    value: [
      ['ei', 90],
      ['ulkomailta', 7],
      ['kotimaasta', 3],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  irtosuorituksia: {
    about: 'whether some attainments name no right',
    value: [
      [false, 97],
      [true, 3],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  paikallinenAsteikko: {
    about: 'whether a school grades some courses on a scale of its own',
    value: [
      [false, 95],
      [true, 5],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  muutHakutoiveet: {
    about: 'options beside the one accepted: in a joint application lower wishes lapse, and higher ones were not got',
    value: [
      ['ei', 55],
      ['peruuntunut', 20],
      ['hylatty', 10],
      ['varalla', 4],
      ['toinen-korkeakoulu', 5],
      ['toinen-paikka', 2],
      ['useita', 2],
      ['kaksi-valintatapajonoa', 1],
      ['vanha-tarjonta', 1],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  toisenAsteenTilat: {
    about: 'states of vocational and general upper secondary students who apply for an extension',
    value: [
      ['lasna', 88],
      ['lasna-valmistunut', 5],
      ['lasna-valiaikaisestikeskeytynyt', 3],
      ['lasna-eronnut', 3],
      ['lasna-katsotaaneronneeksi', 1],
    ],
    status: 'assumption',
    source: 'estimate',
  },
  vauhti: {
    about: 'mean of the credits that an academic year brings, op: 45 are asked for by an extension',
    value: 61,
    status: 'assumption',
    source:
      'https://www.sttinfo.fi/tiedote/71458193/ has a median of 64 op (VATT Datahuone, 2023-24); the mean is an estimate',
  },
  vauhdinHajonta: {
    about: 'standard deviation of that among students, op',
    value: 15,
    status: 'assumption',
    source: 'estimate; with the next one, some 15-20 % of the years stay below 45 op',
  },
  vuosienHajonta: {
    about: 'standard deviation of that among the years of one student, op',
    value: 10,
    status: 'assumption',
    source: 'estimate',
  },
} as const satisfies Readonly<Record<string, Assumption>>;
