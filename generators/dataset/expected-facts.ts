import type { Hakutoive } from '#contracts';
import { type AnomalyName, spoilHenkilo, toAnomaly } from '../anomalies/index.ts';
import type { Draft } from '../draft.ts';
import { plusMonths } from '../paiva.ts';
import type { Opiskeluoikeus } from '../student/opiskeluoikeus.ts';
import type { Student } from '../student.ts';

type Ilmoittautuminen = Opiskeluoikeus['ilmoittautumiset'][number];
type Maksu = Opiskeluoikeus['maksut'][number];

/** `unknown`: missing, contradictory or unavailable; it then goes to an official. */
export type Known = 'yes' | 'no' | 'unknown';

/**
 * What somebody who knows the registers would expect Migri to conclude of a student on the day of decision. Told from the
 * student, not from the documents, so that an implementation which reads the documents can be checked against it.
 */
export interface ExpectedFacts {
  /** The day for which these hold, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  /** An error in the registers, by its name: the documents then show what the student alone would not. */
  readonly anomaly?: AnomalyName;
  /** Identifiers under which the registers know the person: own OID, linked ones, hetu, former hetut. */
  readonly identifiers: readonly string[];
  /** Koski answers with rights (200), with nothing (404), or cannot answer for the person (503). */
  readonly koski: 'rights' | 'nothing' | 'failure';
  /** Valintarekisteri shows an accepted option, at any school. Finnish citizens are never shown (VM-037). */
  readonly valintarekisteri: 'accepted' | 'nothing';
  /** Has a place at the school of the hakemus (DF-028). A faculty's name alone ties no option to a school. */
  readonly admitted: Known;
  /** Must pay a tuition fee (DF-029, DF-030); exchange students never. */
  readonly liable: Known;
  /** Has settled the first year's fee (DF-031, DF-032, DF-033); absent when nobody asks for one. */
  readonly paid?: Known;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly rights: readonly ExpectedRight[];
}

/** A right in higher education as it stands on the day of decision; codes of VIRTA. */
export interface ExpectedRight {
  readonly oppilaitosnumero: string;
  readonly tyyppi: string;
  readonly tila: string;
  readonly begins: string;
  readonly ends: string;
}

/** What is to be concluded of the student. */
export const toExpectedFacts = (student: Student): ExpectedFacts => {
  const { henkilo, hakemustiedot, opinnot, opiskeluoikeudet, traits } = student;
  const decidedOn = hakemustiedot.ratkaisupaiva;
  const koski = toKoski(student);
  const shown = toShownHakutoiveet(student);
  const toive = toOmaHakutoive(student, shown);
  const liable = toLiable(student, koski, toive);
  const facts: Draft<ExpectedFacts> = {
    decidedOn,
    identifiers: [
      henkilo.oid,
      ...henkilo.linkitetytOidit,
      ...(henkilo.hetu === undefined ? [] : [henkilo.hetu]),
      ...henkilo.vanhatHetut,
    ],
    koski,
    valintarekisteri: shown.length === 0 ? 'nothing' : 'accepted',
    admitted: toAdmitted(student, koski, toive),
    liable,
    firstDay: opinnot.alkaa,
    lastDay: opinnot.paattyy,
    rights: opiskeluoikeudet.map(({ paikka, tyyppi, tilat, loppu }) => ({
      oppilaitosnumero: paikka.korkeakoulu.oppilaitosnumero,
      tyyppi,
      tila: toTila({ tilat }, decidedOn),
      begins: paikka.alkaa,
      ends: loppu,
    })),
  };
  if (traits.anomaly !== undefined) facts.anomaly = traits.anomaly;
  if (liable !== 'no') facts.paid = liable === 'yes' ? toPaid(student, koski, toive) : 'unknown';
  return facts;
};

// State 7 is unknown to Koski (VI-034).
const toKoski = ({ opiskeluoikeudet, toinenAste, traits }: Student): ExpectedFacts['koski'] => {
  if (traits.anomaly && toAnomaly(traits.anomaly).koskiDoes.outcome === 'answers-503') return 'failure';
  if (opiskeluoikeudet.some(({ tilat }) => tilat.some(({ koodi }) => koodi === '7'))) return 'failure';
  return opiskeluoikeudet.length > 0 || toinenAste !== undefined ? 'rights' : 'nothing';
};

/** Accepted options, but for those from before Kouta, whose OIDs are shorter. */
const toShownHakutoiveet = ({ henkilo, traits, hakutoiveet }: Student): readonly Hakutoive[] =>
  spoilHenkilo(henkilo, traits.anomaly).kansalaisuudet?.includes('246')
    ? []
    : hakutoiveet.filter(
        ({ valintaTila, hakukohdeOid }) => accepting.includes(valintaTila) && hakukohdeOid.length === 35,
      );

/** The option that is shown to lead to the school; of several, one that has not been lost. */
const toOmaHakutoive = ({ opinnot }: Student, shown: readonly Hakutoive[]): Hakutoive | undefined => {
  const own = shown.filter(({ organisaatioNimi }) => organisaatioNimi.fi === opinnot.oppilaitos.fi);
  return own.find((toive) => !isLost(toive)) ?? own[0];
};

const accepting: readonly Hakutoive['valintaTila'][] = ['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY'];

const isLost = ({ vastaanottoTila }: Hakutoive): boolean =>
  !['KESKEN', 'VASTAANOTTANUT_SITOVASTI', 'EHDOLLISESTI_VASTAANOTTANUT'].includes(vastaanottoTila);

const toAdmitted = (student: Student, koski: ExpectedFacts['koski'], toive: Hakutoive | undefined): Known => {
  if (koski === 'failure') return 'unknown';
  if (toive !== undefined && isLost(toive)) return 'no';
  if (koski === 'nothing') return toive === undefined ? 'unknown' : 'yes';
  return hasEnded(student) ? 'unknown' : 'yes';
};

/** The right has ended by the day of decision, or by the first day of the studies when that is later. */
const hasEnded = (student: Student): boolean => {
  const { hakemustiedot, opinnot } = student;
  const oikeus = toOikeus(student);
  if (oikeus === undefined) return false;
  const day = opinnot.alkaa > hakemustiedot.ratkaisupaiva ? opinnot.alkaa : hakemustiedot.ratkaisupaiva;
  return oikeus.loppu < day || !['1', '2'].includes(toTila(oikeus, day));
};

const toLiable = (student: Student, koski: ExpectedFacts['koski'], toive: Hakutoive | undefined): Known => {
  if (koski === 'failure') return 'unknown';
  if (student.opinnot.laji === 'vaihto') return 'no';
  const hasFee = toOikeus(student)?.maksut.some(({ summa }) => summa > 0) ?? false;
  if (toive === undefined) {
    if (koski === 'nothing') return 'unknown';
    return hasFee ? 'yes' : 'no';
  }
  if (toive.maksuvelvollisuus === 'obligated') return 'yes';
  return toive.maksuvelvollisuus === 'not-obligated' && !hasFee ? 'no' : 'unknown';
};

const toPaid = (student: Student, koski: ExpectedFacts['koski'], toive: Hakutoive | undefined): Known => {
  if (koski === 'failure') return 'unknown';
  const inSelection = toive && (toive.lukuvuosimaksu ?? 'MAKSAMATTA') !== 'MAKSAMATTA' ? 'yes' : toive && 'no';
  const inStudies = toPaidInStudies(student);
  if (inSelection !== undefined && inStudies !== undefined && inSelection !== inStudies) return 'unknown';
  return inSelection ?? inStudies ?? 'unknown';
};

/** The first year's two terms: settled as far as they are told, and by as much as was asked. */
const toPaidInStudies = (student: Student): Known | undefined => {
  const nextYear = plusMonths(student.opinnot.alkaa, 12);
  const terms = toShownTerms(student).filter(({ alku, maksu }) => alku < nextYear && maksu !== undefined);
  if (terms.length === 0) return undefined;
  if (terms.some(({ maksu }) => maksu?.maksettu === false)) return 'no';
  const fees = toComparableFees(student).filter(({ alku }) => alku < nextYear);
  return fees.some((fee) => isShort(fee, toShownTerms(student))) ? 'unknown' : 'yes';
};

/** The fees whose time is made up of terms, which an error in the days undoes. */
const toComparableFees = (student: Student): readonly Maksu[] => {
  const fees = toOikeus(student)?.maksut ?? [];
  return student.traits.anomaly === 'the-last-fee-period-begins-nineteen-days-late' ? fees.slice(0, -1) : fees;
};

/** The enrolments that Koski finds; an error in their keys loses the first one or all. */
const toShownTerms = (student: Student): readonly Ilmoittautuminen[] => {
  const terms = toOikeus(student)?.ilmoittautumiset ?? [];
  const { anomaly } = student.traits;
  if (anomaly === 'a-school-has-the-student-twice-with-one-hetu') return [];
  return anomaly === 'an-enrolment-names-a-right-that-does-not-exist' ? terms.slice(1) : terms;
};

/** Whether the terms that make up the time of the fee have all told their sums, and sum up to less. */
const isShort = ({ alku, loppu, summa }: Maksu, terms: readonly Ilmoittautuminen[]): boolean => {
  const within = terms.filter((term) => alku <= term.alku && term.loppu <= loppu);
  if (within[0]?.alku !== alku || within.at(-1)?.loppu !== loppu) return false;
  const sums = within.map(({ maksu }) =>
    maksu?.summa === undefined && maksu?.apuraha === undefined ? Number.NaN : (maksu.summa ?? 0) + (maksu.apuraha ?? 0),
  );
  // A sum that isn't told makes it NaN, and that is less than nothing.
  return sums.reduce((sum, one) => sum + one, 0) < summa;
};

/** The right to the studies of the application: an earlier one may stand before it. */
const toOikeus = ({ opinnot, opiskeluoikeudet }: Student): Opiskeluoikeus | undefined =>
  opiskeluoikeudet.find(({ paikka }) => paikka.alkaa === opinnot.alkaa) ?? opiskeluoikeudet.at(-1);

/** The state on that day, or the first one when it begins later. */
const toTila = ({ tilat }: Pick<Opiskeluoikeus, 'tilat'>, paiva: string): string =>
  (tilat.findLast(({ alku }) => alku <= paiva) ?? tilat[0])?.koodi ?? '';
