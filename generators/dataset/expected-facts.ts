import type { Hakutoive } from '#contracts';
import { type AnomalyName, toAnomaly } from '../anomalies/index.ts';
import type { Draft } from '../draft.ts';
import type { Student } from '../student.ts';

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
  /** Valintarekisteri shows an accepted option. Finnish citizens are never shown (VM-037). */
  readonly valintarekisteri: 'accepted' | 'nothing';
  /** Has a place to study (DF-028). */
  readonly admitted: Known;
  /** Must pay a tuition fee (DF-029, DF-030). */
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
  const toive = toShownHakutoive(student);
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
    valintarekisteri: toive === undefined ? 'nothing' : 'accepted',
    admitted: toAdmitted(koski, toive),
    liable,
    firstDay: opinnot.alkaa,
    lastDay: opinnot.paattyy,
    rights: opiskeluoikeudet.map(({ paikka, tyyppi, tilat, loppu }) => ({
      oppilaitosnumero: paikka.korkeakoulu.oppilaitosnumero,
      tyyppi,
      tila: (tilat.findLast(({ alku }) => alku <= decidedOn) ?? tilat[0])?.koodi ?? '',
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

/** The accepted option that leads to the studies; of several, one that has not been lost. */
const toShownHakutoive = ({ henkilo, hakutoiveet }: Student): Hakutoive | undefined => {
  if (henkilo.kansalaisuudet?.includes('246')) return undefined;
  const accepted = hakutoiveet.filter(
    ({ valintaTila, hakukohdeOid }) => accepting.includes(valintaTila) && hakukohdeOid.length === 35,
  );
  return accepted.find((toive) => !isLost(toive)) ?? accepted[0];
};

const accepting: readonly Hakutoive['valintaTila'][] = ['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY'];

const isLost = ({ vastaanottoTila }: Hakutoive): boolean =>
  !['KESKEN', 'VASTAANOTTANUT_SITOVASTI', 'EHDOLLISESTI_VASTAANOTTANUT'].includes(vastaanottoTila);

const toAdmitted = (koski: ExpectedFacts['koski'], toive: Hakutoive | undefined): Known => {
  if (toive !== undefined) return isLost(toive) ? 'no' : 'yes';
  return koski === 'rights' ? 'yes' : 'unknown';
};

const toLiable = (student: Student, koski: ExpectedFacts['koski'], toive: Hakutoive | undefined): Known => {
  if (koski === 'failure') return 'unknown';
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

/** The first year's two terms: both settled, and by as much as was asked. */
const toPaidInStudies = (student: Student): Known | undefined => {
  const oikeus = toOikeus(student);
  const terms = oikeus?.ilmoittautumiset.slice(0, 2).filter(({ maksu }) => maksu !== undefined) ?? [];
  if (terms.length === 0) return undefined;
  if (terms.some(({ maksu }) => maksu?.maksettu === false)) return 'no';
  const isShort = terms.some(({ alku, loppu, maksu }) => {
    const asked = oikeus?.maksut.find((fee) => fee.alku === alku && fee.loppu === loppu)?.summa ?? 0;
    const given = [maksu?.summa, maksu?.apuraha].filter((summa) => summa !== undefined);
    return given.length > 0 && given.reduce((sum, one) => sum + one, 0) < asked;
  });
  return isShort ? 'unknown' : 'yes';
};

/** The right to the studies of the application: an earlier one may stand before it. */
const toOikeus = ({ opinnot, opiskeluoikeudet }: Student): Student['opiskeluoikeudet'][number] | undefined =>
  opiskeluoikeudet.find(({ paikka }) => paikka.alkaa === opinnot.alkaa) ?? opiskeluoikeudet.at(-1);
