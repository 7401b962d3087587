import type { Hakutoive, Henkilo, LocalizedNimi } from '#contracts';
import { endsBySeven } from './decided-traits.ts';
import { generateToinenAste, type ToisenAsteenOpinnot } from './koski-migri/toinen-aste.ts';
import type { Stream } from './stream.ts';
import { generateHakemustiedot, type Hakemustiedot } from './student/hakemustiedot.ts';
import { drawNimisto, generateHenkilo, type Sukupuoli } from './student/henkilo.ts';
import { generateKorkeakouluopinnot } from './student/korkeakouluopinnot.ts';
import { toAlkamispaiva } from './student/lukukausi.ts';
import type { Opiskeluoikeus } from './student/opiskeluoikeus.ts';
import type { Tunnukset } from './student/tunnukset.ts';
import { type DecidedTraits, decideTraits, type StudentTraits, type Tutkinto } from './student-traits.ts';

/**
 * One invented person, whole: every document that the registers or Enter Finland hold of them is rendered from this.
 * Days are `YYYY-MM-DD` in Europe/Helsinki, sums whole euros, extents op.
 */
export interface Student {
  /** The sentence that tells this person from the others. */
  readonly label: string;
  readonly traits: DecidedTraits;
  readonly henkilo: Henkilo;
  readonly sukupuoli: Sukupuoli;
  /** What the permit is applied for. */
  readonly opinnot: Opinnot;
  /** Rights in higher education, in the order in which they were granted. */
  readonly opiskeluoikeudet: readonly Opiskeluoikeus[];
  readonly hakutoiveet: readonly Hakutoive[];
  readonly toinenAste?: ToisenAsteenOpinnot;
  readonly hakemustiedot: Hakemustiedot;
}

/** The studies as the school and the applicant both would name them. */
export interface Opinnot {
  readonly laji: DecidedTraits['laji'];
  /** Degree students only. */
  readonly tutkinto: Tutkinto | undefined;
  readonly oppilaitos: LocalizedNimi;
  readonly ohjelma: LocalizedNimi;
  readonly alkaa: string;
  readonly paattyy: string;
  /** Whole euros a year; 0 for those who needn't pay, and while nobody has checked. */
  readonly vuosimaksu: number;
}

/** `now` is the reference day; `tunnukset` are identifiers that take the place of drawn ones. */
export interface StudentOptions {
  readonly now: string;
  readonly tunnukset?: Tunnukset;
}

/**
 * A student with these traits. `now` (`YYYY-MM-DD`) tells future from past: studies of a new student begin on the next
 * 1 August (or January), a continuing student's courses lie before it. Who has a right in state 7 comes in autumn 2026 or
 * later, as that state does, also when `now` is earlier. The same stream, traits and day give the same
 * student. Throws ToolkitError `traits-contradict`, `unknown-oppilaitos`, `unknown-kansalaisuus`.
 */
export const generateStudent = (stream: Stream, traits: StudentTraits, options: StudentOptions): Student =>
  generateDecidedStudent(stream, decideTraits(traits), options);

/** The student whose traits have been decided before. */
export const generateDecidedStudent = (
  stream: Stream,
  decided: DecidedTraits,
  { now: today, tunnukset }: StudentOptions,
): Student => {
  const now = toOwnNow(decided, today);
  const hakuAlkaa = toAlkamispaiva(now, decided.alkaa);
  const nimisto = drawNimisto(stream.fork('kansalaisuus'), decided.kansalaisuus);
  const { opinnot, opiskeluoikeudet, hakutoiveet, toinenAste } = generateStudies(
    stream,
    decided,
    nimisto.kansalaisuus,
    now,
  );
  const { alkaa, paattyy } = opinnot;
  const firstDay = opiskeluoikeudet[0]?.paikka.alkaa ?? alkaa;
  const { henkilo, sukupuoli } = generateHenkilo(stream.fork('henkilo'), decided, nimisto, firstDay, tunnukset);
  return {
    label: decided.label,
    traits: decided,
    henkilo,
    sukupuoli,
    opinnot,
    opiskeluoikeudet,
    hakutoiveet,
    hakemustiedot: generateHakemustiedot(stream.fork('hakemus'), { alkaa, paattyy, hakuAlkaa, now }),
    ...(toinenAste && { toinenAste }),
  };
};

/** Who lost an earlier right to the one-right rule comes in the first joint application that it is applied in, or later. */
const toOwnNow = ({ tilat }: DecidedTraits, now: string): string =>
  endsBySeven(tilat) && now < firstOneRightApplication ? firstOneRightApplication : now;

// In force from 1.8.2026, first applied in the joint application of autumn 2026, whose studies begin in January:
// https://www.mtvuutiset.fi/artikkeli/hallitus-yhden-opiskeluoikeuden-saanto-korkeakouluihin/9268932
const firstOneRightApplication = '2026-09-01';

const generateStudies = (
  stream: Stream,
  traits: DecidedTraits,
  kotimaa: string,
  now: string,
): Pick<Student, 'opinnot' | 'opiskeluoikeudet' | 'hakutoiveet' | 'toinenAste'> => {
  const { laji } = traits;
  if (laji === 'tutkinto' || laji === 'vaihto' || laji === 'muu') {
    return generateKorkeakouluopinnot(stream.fork('korkeakoulu'), traits, kotimaa, now);
  }
  const toinenAste = generateToinenAste(stream.fork('toinen-aste'), laji, traits, now);
  const { oppilaitos, ohjelma, alkaa, paattyy } = toinenAste;
  return {
    opinnot: { laji, tutkinto: undefined, oppilaitos, ohjelma, alkaa, paattyy, vuosimaksu: 0 },
    opiskeluoikeudet: [],
    hakutoiveet: [],
    toinenAste,
  };
};
