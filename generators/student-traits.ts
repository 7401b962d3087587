import { ToolkitError } from '#contracts';
import { type AnomalyName, toAnomaly } from './anomalies/index.ts';
import { lacks } from './anomalies/needs.ts';
import { toKorkeakoulut } from './data/korkeakoulut.ts';
import { oikeuslajit } from './data/oikeuslajit.ts';
import {
  type DecidedTraits,
  endsBySeven,
  historyNeedsPast,
  isUpperSecondary,
  lajiOf,
  toDecidedTraits,
  toLaji,
} from './decided-traits.ts';
import { type FeeTraits, feeContradictions } from './fee-traits.ts';
import { type SelectionTraits, selectionContradictions } from './selection-traits.ts';
import { type StudyTraits, studyContradictions } from './study-traits.ts';

export type { DecidedTraits } from './decided-traits.ts';
export { type Maksukaudet, type Maksutapaus, maksukausijaot, maksutapaukset } from './fee-traits.ts';
export { type MuutHakutoiveet, muutHakutoiveet } from './selection-traits.ts';

/**
 * What is wanted of a student. Everything is optional; what isn't said follows the default student: a new master's
 * student at a university, tuition paid, no hetu, who meets every published condition of an automatic first permit in
 * the summer before the studies begin. Each trait moves just what it names.
 */
export interface StudentTraits extends StudyTraits, FeeTraits, SelectionTraits {
  /** The sentence that tells this person from the others. */
  readonly label?: string;
  /** What they come for. From `ammatillinen` on they stand in Koski's own database, not in VIRTA. */
  readonly laji?: Opintolaji;
  /** A kind of institution, or the number of one (`10076`). */
  readonly oppilaitos?: 'yliopisto' | 'ammattikorkeakoulu' | (string & {});
  /** The option's organisation: the institution itself, or a faculty below it with an OID and a name of its own. */
  readonly organisaatio?: 'oppilaitos' | 'tiedekunta';
  /** `alempi-ja-ylempi` gives two rights: the bachelor's active, the master's waiting as an option (state 2). */
  readonly tutkinto?: Tutkinto;
  /** Comes for the first time, or has studied for a year and applies for an extension. */
  readonly vaihe?: 'uusi' | 'jatkava';
  readonly alkaa?: 'syksy' | 'tammikuu';
  /** States of the right as they followed each other. Ending in 7: an earlier right, ended by the one-right rule in 2027 or later. */
  readonly tilat?: Tilahistoria;
  /** Code of `maatjavaltiot2`; one of those that the name lists know. */
  readonly kansalaisuus?: string;
  /** Finnish besides the other: the selection register then shows nothing. */
  readonly kaksoiskansalaisuus?: boolean;
  /** An artificial one may have a century sign of 2022 by chance, or must; or it has replaced an earlier one. */
  readonly hetu?: 'none' | 'artificial' | 'uusi-valimerkki' | 'vaihtunut';
  /** How many OIDs have been linked to the person's own. */
  readonly linkitettyja?: 0 | 1 | 2;
  /** Whether VIRTA has the right already; without one Koski answers 404. */
  readonly virta?: 'oikeus' | 'ei-oikeutta';
  /** Whether the selection register knows the application. Exchange students never stand there. */
  readonly valintarekisteri?: 'hyvaksytty' | 'ei-hakemusta';
  /** Whether term enrolments name their right. */
  readonly ilmoittautumisavain?: 'on' | 'puuttuu';
  /** An exchange student's programme, VIRTA code: 101 Erasmus+ … 107. */
  readonly liikkuvuusohjelma?: '101' | '102' | '103' | '104' | '105' | '106' | '107' | '108' | '999';
  /** A degree student's exchange period abroad. */
  readonly vaihtojakso?: 'ei' | 'lahteva';
  /** One error in the registers, by its name; without it the documents agree. */
  readonly anomaly?: AnomalyName;
}

export const opintolajit = [
  'tutkinto',
  'vaihto',
  'muu',
  'ammatillinen',
  'lukio',
  'ib',
  'dia',
  'international-school',
  'aikuisten-perusopetus',
] as const;
export type Opintolaji = (typeof opintolajit)[number];

export const tutkinnot = ['alempi', 'ylempi', 'alempi-ja-ylempi', 'amk', 'yamk', 'tohtori'] as const;
export type Tutkinto = (typeof tutkinnot)[number];

/** Codes of virtaopiskeluoikeudentila in the order of time: 1 active, 3 graduated, 4 passive, 5 given up, 6 and 7 ended. */
export const tilahistoriat = [
  '1',
  '1-3',
  '1-4',
  '1-5',
  '1-6',
  '1-7',
  '1-4-1',
  '1-5-1',
  '1-4-7',
  '1-4-1-3',
  '1-5-1-3',
] as const;
export type Tilahistoria = (typeof tilahistoriat)[number];

/** The traits with their defaults. Throws ToolkitError `traits-contradict` for a student who can't exist. */
export const decideTraits = (traits: StudentTraits): DecidedTraits => {
  const reason = contradiction(traits);
  if (reason !== undefined) {
    throw new ToolkitError('traits-contradict', `There is no such student: ${reason}.`, {
      where: JSON.stringify(traits),
      next: 'Leave one of the two traits out.',
    });
  }
  return toDecidedTraits(traits);
};

/** Why these traits can't belong to one student; nothing when they can. */
export const contradiction = (traits: StudentTraits): string | undefined =>
  contradictions.find(([, contradicts]) => contradicts(traits))?.[0];

const contradictions: readonly (readonly [reason: string, contradicts: (traits: StudentTraits) => boolean])[] = [
  ...studyContradictions,
  [
    'there is nothing that the error could be in',
    (t) => t.anomaly !== undefined && lacks(toAnomaly(t.anomaly).needs, t),
  ],
  ...feeContradictions,
  ...selectionContradictions,
  ['upper secondary studies are not in VIRTA', (t) => isUpperSecondary(t.laji) && t.virta === 'oikeus'],
  [
    'upper secondary students have no degree, institution of higher education or state history here',
    (t) =>
      isUpperSecondary(t.laji) &&
      (t.tutkinto ?? t.oppilaitos ?? t.organisaatio ?? t.tilat ?? t.lukuvuosimaksu ?? t.vaihe) !== undefined,
  ],
  ['upper secondary students do not go on exchange', (t) => isUpperSecondary(t.laji) && t.vaihtojakso === 'lahteva'],
  ['exchange students take no degree', (t) => t.laji === 'vaihto' && t.tutkinto !== undefined],
  ['only degree students come through the selection', (t) => notDegree(t) && t.valintarekisteri === 'hyvaksytty'],
  [
    'only degree students pay a tuition fee',
    (t) =>
      notDegree(t) &&
      ((t.lukuvuosimaksu ?? 'none-required') !== 'none-required' || (t.maksukaudet ?? t.rahoituslahde) !== undefined),
  ],
  [
    'the selection register does not know the application whose fee it would tell of',
    (t) =>
      (notDegree(t) || t.valintarekisteri === 'ei-hakemusta') && (t.maksuvelvollisuus ?? t.maksurivi) !== undefined,
  ],
  [
    'rights of this type are granted by the other kind of institution, or in fields that this one does not have',
    (t) => t.laji === 'muu' && t.oppilaitos !== undefined && !grants(t.oppilaitos, t.oikeustyyppi),
  ],
  ['an exchange right ends by its time', (t) => t.laji === 'vaihto' && !['1', '1-6'].includes(t.tilat ?? '1')],
  ['exchange students do not leave on exchange', (t) => t.laji === 'vaihto' && t.vaihtojakso === 'lahteva'],
  ['only exchange students have a mobility programme', (t) => t.laji !== 'vaihto' && t.liikkuvuusohjelma !== undefined],
  [
    'the degree belongs to the other kind of institution',
    (t) => t.tutkinto !== undefined && t.oppilaitos !== undefined && toLaji(t.oppilaitos) !== lajiOf(t.tutkinto),
  ],
  [
    'doctoral studies have no tuition fee',
    (t) => t.tutkinto === 'tohtori' && (t.lukuvuosimaksu ?? 'none-required') !== 'none-required',
  ],
  [
    'citizens of Finland pay no tuition fee',
    (t) =>
      t.kaksoiskansalaisuus === true &&
      ((t.lukuvuosimaksu ?? 'none-required') !== 'none-required' ||
        t.maksukaudet !== undefined ||
        (t.maksurivi ?? 'absent') !== 'absent' ||
        (t.rahoituslahde ?? '1') !== '1' ||
        !['NOT_REQUIRED', 'absent'].includes(t.maksuvelvollisuus ?? 'absent')),
  ],
  ['a right with this history is an earlier one', (t) => historyNeedsPast(t.tilat) && t.vaihe === 'uusi'],
  ['who has gone abroad has studied before', (t) => t.vaihtojakso === 'lahteva' && t.vaihe === 'uusi'],
  [
    'the one-right rule ends an earlier right because of a new place',
    (t) => endsBySeven(t.tilat) && (t.vaihe === 'jatkava' || t.vaihtojakso === 'lahteva'),
  ],
  [
    // As the government's proposal was told of: https://www.mtvuutiset.fi/artikkeli/hallitus-yhden-opiskeluoikeuden-saanto-korkeakouluihin/9268932
    'the one-right rule leaves doctoral studies and international joint and double degrees alone',
    (t) =>
      endsBySeven(t.tilat) &&
      (t.tutkinto === 'tohtori' || t.ohjelmalaji === 'yhteistutkinto' || t.ohjelmalaji === 'kaksoistutkinto'),
  ],
  ['a history needs a right in VIRTA', (t) => t.tilat !== undefined && t.virta === 'ei-oikeutta'],
  [
    'an exchange student who has been here has left',
    (t) => t.laji === 'vaihto' && t.vaihe === 'jatkava' && t.tilat !== '1-6',
  ],
  [
    'who is abroad for the second term has an active right then',
    (t) =>
      t.vaihtojakso === 'lahteva' &&
      (/^1-4-1|^1-5/.test(t.tilat ?? '1') || (t.tilat === '1-4' && t.passivointi === 'kuollut')),
  ],
  ['a mobility period needs a right in VIRTA', (t) => t.vaihtojakso === 'lahteva' && t.virta === 'ei-oikeutta'],
];

const grants = (oppilaitos: string, oikeustyyppi: StudyTraits['oikeustyyppi'] = '13'): boolean => {
  const { koulut, ala } = oikeuslajit[oikeustyyppi];
  return toKorkeakoulut(oppilaitos).some(
    (one) => koulut.includes(one.laji) && (ala === undefined || one.alat.includes(ala)),
  );
};
const notDegree = (traits: StudentTraits): boolean => traits.laji !== undefined && traits.laji !== 'tutkinto';
