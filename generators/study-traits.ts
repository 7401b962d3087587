import type { Tilahistoria } from './student-traits.ts';

/**
 * What is wanted of a student's identity and studies, beyond the kind of them. Each trait is optional; the default is
 * what most students have, and a trait moves just what it names.
 */
export interface StudyTraits {
  /** How many citizenships, Finnish not counted (`kaksoiskansalaisuus`); the first names the person. */
  readonly kansalaisuuksia?: 1 | 2 | 3;
  /** `laji: 'muu'` only: code of virtaopiskeluoikeudentyyppi. */
  readonly oikeustyyppi?: Oikeustyyppi;
  /** How long the right was granted for: the target time, the longest that the law allows, or without an end (`2112-12-21`). */
  readonly oikeudenKesto?: Kesto;
  /** How the place was got: by an application, by the open route (classification 4), or by transfer from another school. */
  readonly vayla?: Vayla;
  /** Adult education (classification 3), an international joint (6) or double (7) degree. */
  readonly ohjelmalaji?: Ohjelmalaji;
  /** Why a right went passive (state 4): not enrolled for, the study time used up, or the student died. */
  readonly passivointi?: Passivointi;
  /**
   * Enrolment of a continuing student: present throughout; absent for a year (2), absent by a reason that the law knows,
   * without using up study time (3), missing for a term (4), or changed to absent in the middle of a term. Absence isn't
   * a state: the right stays active.
   */
  readonly lasnaolo?: Lasnaolo;
  /** Credits (op) in an academic year; without it the pace is drawn. */
  readonly opintovauhti?: number;
  /** Courses side by side, or in modules whose courses may have parts of their own (`Sisaltyvyys`, three levels deep). */
  readonly suoritusrakenne?: Suoritusrakenne;
  /** Some credits were transferred, from abroad (source `UK`) or from another Finnish school. */
  readonly hyvaksiluvut?: Hyvaksiluvut;
  /** Some attainments name no right: Koski shows them under a right of its own making. */
  readonly irtosuorituksia?: boolean;
  /** Part of the grades stand on the school's own scales. */
  readonly paikallinenAsteikko?: boolean;
  /** Upper secondary students: codes of koskiopiskeluoikeudentila as they followed each other. */
  readonly toisenAsteenTilat?: ToisenAsteenTilat;
  /** A general upper secondary graduate who has passed the matriculation examination. */
  readonly ylioppilastutkinto?: boolean;
}

/** Codes of virtaopiskeluoikeudentyyppi beside the degrees of `Tutkinto` and exchange. */
export const oikeustyypit = ['5', '6', '8', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20'] as const;
export type Oikeustyyppi = (typeof oikeustyypit)[number];

/** Lengths of a right. The values are those of its trait. */
export const kestot = ['tavoiteaika', 'enimmaisaika', 'avoin'] as const;
export type Kesto = (typeof kestot)[number];

/** Ways to a place. The values are those of its trait. */
export const vaylat = ['haku', 'avoin', 'siirto'] as const;
export type Vayla = (typeof vaylat)[number];

/** Kinds of degree programme. The values are those of its trait. */
export const ohjelmalajit = ['tavallinen', 'aikuiskoulutus', 'yhteistutkinto', 'kaksoistutkinto'] as const;
export type Ohjelmalaji = (typeof ohjelmalajit)[number];

/** Reasons of state 4. The values are those of its trait. */
export const passivoinnit = ['ilmoittautumatta', 'opintoaika-paattyi', 'kuollut'] as const;
export type Passivointi = (typeof passivoinnit)[number];

/** Courses that term enrolments may take. The values are those of its trait. */
export const lasnaolot = ['lasna', 'poissa', 'poissa-lakisaateinen', 'puuttuu', 'muutos-kesken-kauden'] as const;
export type Lasnaolo = (typeof lasnaolot)[number];

/** Whether attainments contain others. The values are those of its trait. */
export const suoritusrakenteet = ['kurssit', 'kokonaisuudet'] as const;
export type Suoritusrakenne = (typeof suoritusrakenteet)[number];

/** Where transferred credits come from. The values are those of its trait. */
export const hyvaksilukutavat = ['ei', 'ulkomailta', 'kotimaasta'] as const;
export type Hyvaksiluvut = (typeof hyvaksilukutavat)[number];

/** Histories that Koski accepts for the kinds of study that it shows to Migri; `loma` in vocational education only. */
export const toisenAsteenTilahistoriat = [
  'lasna',
  'lasna-valmistunut',
  'lasna-eronnut',
  'lasna-katsotaaneronneeksi',
  'lasna-peruutettu',
  'lasna-valiaikaisestikeskeytynyt',
  'lasna-valiaikaisestikeskeytynyt-lasna',
  'lasna-loma-lasna',
] as const;
export type ToisenAsteenTilat = (typeof toisenAsteenTilahistoriat)[number];

/** Study traits with their defaults; without a pace one is drawn. */
export type DecidedStudyTraits = Required<Omit<StudyTraits, 'opintovauhti'>> & Pick<StudyTraits, 'opintovauhti'>;

/** The other traits that the study traits must agree with. */
interface Besides extends StudyTraits {
  readonly laji?: string;
  readonly tutkinto?: string;
  readonly vaihe?: 'uusi' | 'jatkava';
  readonly tilat?: Tilahistoria;
  readonly virta?: 'oikeus' | 'ei-oikeutta';
  readonly vaihtojakso?: 'ei' | 'lahteva';
}

/** The study traits that make the student one who has studied before. */
export const studiedBefore = ({ vayla, lasnaolo = 'lasna' }: StudyTraits): boolean =>
  vayla === 'siirto' || lasnaolo !== 'lasna';

/** Pairs of traits that can't belong to one student, with the reason. */
export const studyContradictions: readonly (readonly [reason: string, contradicts: (traits: Besides) => boolean])[] = [
  [
    'only other studies (muu) are told apart by the type of their right',
    (t) => t.oikeustyyppi !== undefined && t.laji !== 'muu',
  ],
  ['other studies (muu) lead to none of these degrees', (t) => t.laji === 'muu' && t.tutkinto !== undefined],
  [
    'a short right without a degree is given up or ends by its time',
    (t) => t.laji === 'muu' && !(historiesOf(t.oikeustyyppi) as readonly string[]).includes(t.tilat ?? '1'),
  ],
  ['who has other studies (muu) has studied before', (t) => t.laji === 'muu' && t.vaihtojakso === 'lahteva'],
  [
    'only degree studies come in these ways and take so long',
    (t) => !isDegree(t) && (t.vayla ?? t.ohjelmalaji ?? t.oikeudenKesto ?? t.lasnaolo) !== undefined,
  ],
  ['nobody comes to doctoral studies by the open route', (t) => t.vayla === 'avoin' && t.tutkinto === 'tohtori'],
  [
    'what takes a year or less has nothing transferred to it',
    (t) =>
      (t.hyvaksiluvut ?? 'ei') !== 'ei' &&
      (t.laji === 'vaihto' || (t.laji === 'muu' && !['5', '6', '14', '15'].includes(t.oikeustyyppi ?? '13'))),
  ],
  ['a right without an end does not end by its time', (t) => t.oikeudenKesto === 'avoin' && t.tilat === '1-6'],
  ['a right goes passive in state 4', (t) => t.passivointi !== undefined && t.tilat !== '1-4'],
  [
    'the study time is limited in degree studies',
    (t) => t.passivointi === 'opintoaika-paattyi' && (!isDegree(t) || (t.oikeudenKesto ?? 'avoin') !== 'avoin'),
  ],
  [
    'only an active right of a continuing student has absences or has come by transfer',
    (t) =>
      studiedBefore(t) &&
      ((t.tilat ?? '1') !== '1' ||
        t.vaihe === 'uusi' ||
        t.vaihtojakso === 'lahteva' ||
        t.virta === 'ei-oikeutta' ||
        t.tutkinto === 'alempi-ja-ylempi'),
  ],
  ['who came by transfer has been present', (t) => t.vayla === 'siirto' && (t.lasnaolo ?? 'lasna') !== 'lasna'],
  ['only upper secondary students have states of Koski', (t) => isHigher(t) && t.toisenAsteenTilat !== undefined],
  [
    'only vocational students have holidays',
    (t) => t.toisenAsteenTilat === 'lasna-loma-lasna' && t.laji !== 'ammatillinen',
  ],
  [
    'the matriculation examination belongs to general upper secondary graduates',
    (t) =>
      t.ylioppilastutkinto === true &&
      (t.laji !== 'lukio' || (t.toisenAsteenTilat ?? 'lasna-valmistunut') !== 'lasna-valmistunut'),
  ],
  [
    'upper secondary students have no attainments in VIRTA',
    (t) =>
      !isHigher(t) &&
      (t.opintovauhti ?? t.suoritusrakenne ?? t.hyvaksiluvut ?? t.irtosuorituksia ?? t.paikallinenAsteikko) !==
        undefined,
  ],
];

const isDegree = ({ laji = 'tutkinto' }: Besides): boolean => laji === 'tutkinto';
const isHigher = ({ laji = 'tutkinto' }: Besides): boolean => ['tutkinto', 'vaihto', 'muu'].includes(laji);

/** The long ones, specialist doctors and licentiates, live through more than the others. */
const historiesOf = (oikeustyyppi: Oikeustyyppi = '13'): readonly Tilahistoria[] => {
  if (oikeustyyppi === '6') return ['1', '1-3', '1-4', '1-5', '1-6', '1-4-1', '1-5-1'];
  if (oikeustyyppi === '5') return ['1', '1-4', '1-5', '1-6', '1-4-1', '1-5-1'];
  return ['1', '1-5', '1-6'];
};
