import type { Hakutoive } from '#contracts';
import type { Student } from '../student.ts';
import { type ExpectedFacts, toExpectedFacts } from './expected-facts.ts';

/** Text, a day (`YYYY-MM-DD`) or a whole number; nothing where the student has none. */
export type Cell = string | number | undefined;

/** A column of the flat table, which has one row per student. */
export interface DatasetColumn {
  readonly name: string;
  readonly type: 'text' | 'day' | 'whole';
  /** What it holds. */
  readonly about: string;
  readonly cell: (row: DatasetRow) => Cell;
}

/** What the cells of a row are taken from. */
export interface DatasetRow {
  /** Counted from 1. */
  readonly number: number;
  readonly student: Student;
  readonly expected: ExpectedFacts;
  /** The right and the option of the studies applied for. */
  readonly oikeus: Student['opiskeluoikeudet'][number] | undefined;
  readonly toive: Hakutoive | undefined;
}

/** The row of a student; `number` counts from 1. */
export const toDatasetRow = (student: Student, number: number): DatasetRow => {
  const { opinnot, opiskeluoikeudet, hakutoiveet } = student;
  return {
    number,
    student,
    expected: toExpectedFacts(student),
    oikeus: opiskeluoikeudet.find(({ paikka }) => paikka.alkaa === opinnot.alkaa) ?? opiskeluoikeudet.at(-1),
    toive: hakutoiveet[0],
  };
};

const column = (
  name: string,
  type: DatasetColumn['type'],
  about: string,
  cell: DatasetColumn['cell'],
): DatasetColumn => ({ name, type, about, cell });

const listed = (texts: readonly string[] | undefined): Cell => (texts?.length ? texts.join(' ') : undefined);

const summed = (sums: readonly (number | undefined)[] | undefined): Cell => {
  const given = sums?.filter((sum) => sum !== undefined) ?? [];
  return given.length === 0 ? undefined : given.reduce((sum, one) => sum + one, 0);
};

/** The columns of csv and parquet, in their order. Sums are whole euros, extents op. */
export const datasetColumns: readonly DatasetColumn[] = [
  column('number', 'whole', 'number of the student, from 1', ({ number }) => number),
  column('label', 'text', 'what tells this student from others', ({ student }) => student.label),
  column('oid', 'text', 'person OID (oppijanumero)', ({ student }) => student.henkilo.oid),
  column('linkitetyt_oidit', 'text', 'linked OIDs, spaces between', ({ student }) =>
    listed(student.henkilo.linkitetytOidit),
  ),
  column('hetu', 'text', 'artificial personal identity code', ({ student }) => student.henkilo.hetu),
  column('etunimet', 'text', 'given names', ({ student }) => student.henkilo.etunimet),
  column('sukunimi', 'text', 'family name', ({ student }) => student.henkilo.sukunimi),
  column('syntymaaika', 'day', 'date of birth', ({ student }) => student.henkilo.syntymaaika),
  column('sukupuoli', 'text', 'mies or nainen', ({ student }) => student.sukupuoli),
  column('kansalaisuudet', 'text', 'codes of maatjavaltiot2, spaces between', ({ student }) =>
    listed(student.henkilo.kansalaisuudet),
  ),
  column('laji', 'text', 'tutkinto, vaihto, ammatillinen or lukio', ({ student }) => student.opinnot.laji),
  column('tutkinto', 'text', 'degree applied for', ({ student }) => student.opinnot.tutkinto),
  column('vaihe', 'text', 'uusi or jatkava', ({ student }) => student.traits.vaihe),
  column('oppilaitos', 'text', 'institution, in Finnish', ({ student }) => student.opinnot.oppilaitos.fi),
  column('ohjelma', 'text', 'programme, in Finnish', ({ student }) => student.opinnot.ohjelma.fi),
  column('alkaa', 'day', 'first day of the studies', ({ student }) => student.opinnot.alkaa),
  column('paattyy', 'day', 'last day of the studies', ({ student }) => student.opinnot.paattyy),
  column('oppilaitosnumero', 'text', 'institution of the right', (r) => r.oikeus?.paikka.korkeakoulu.oppilaitosnumero),
  column('oikeuden_tyyppi', 'text', 'code of virtaopiskeluoikeudentyyppi', ({ oikeus }) => oikeus?.tyyppi),
  column('oikeuden_tilat', 'text', 'states in order of time, code of virtaopiskeluoikeudentila', ({ oikeus }) =>
    listed(oikeus?.tilat.map(({ koodi }) => koodi)),
  ),
  column('oikeus_paattyy', 'day', 'last day of the right', ({ oikeus }) => oikeus?.loppu),
  column('opiskeluoikeuksia', 'whole', 'rights in VIRTA', ({ student }) => student.opiskeluoikeudet.length),
  column('suorituksia', 'whole', 'attainments of the right', ({ oikeus }) => oikeus?.suoritukset.length),
  column('maksutapaus', 'text', 'fee case', ({ student }) => student.traits.lukuvuosimaksu),
  column('vuosimaksu', 'whole', 'tuition fee of a year', ({ student }) => student.opinnot.vuosimaksu),
  column('vaadittu', 'whole', 'fees required according to VIRTA, all periods', ({ oikeus }) =>
    summed(oikeus?.maksut.map(({ summa }) => summa)),
  ),
  column('maksettu', 'whole', 'paid by the student according to VIRTA, all terms', ({ oikeus }) =>
    summed(oikeus?.ilmoittautumiset.map(({ maksu }) => maksu?.summa)),
  ),
  column('apuraha', 'whole', 'covered by scholarships according to VIRTA, all terms', ({ oikeus }) =>
    summed(oikeus?.ilmoittautumiset.map(({ maksu }) => maksu?.apuraha)),
  ),
  column('valintatila', 'text', 'result of the selection', ({ toive }) => toive?.valintaTila),
  column('vastaanottotila', 'text', "the applicant's answer to the place", ({ toive }) => toive?.vastaanottoTila),
  column('ilmoittautuminentila', 'text', 'enrolment to the place', ({ toive }) => toive?.ilmoittautuminenTila),
  column('maksuvelvollisuus', 'text', 'obligation as Ataru reviewed it', ({ toive }) => toive?.maksuvelvollisuus),
  column('lukuvuosimaksu', 'text', 'payment as Valintarekisteri has it', ({ toive }) => toive?.lukuvuosimaksu),
  column('anomaly', 'text', 'error in the registers, by its name', ({ expected }) => expected.anomaly),
  column('ratkaisupaiva', 'day', 'day for which the expected facts hold', ({ expected }) => expected.decidedOn),
  column('expected_koski', 'text', 'rights, nothing (404) or failure (503)', ({ expected }) => expected.koski),
  column('expected_valintarekisteri', 'text', 'accepted or nothing', ({ expected }) => expected.valintarekisteri),
  column('expected_admitted', 'text', 'yes, no or unknown', ({ expected }) => expected.admitted),
  column('expected_liable', 'text', 'yes, no or unknown', ({ expected }) => expected.liable),
  column('expected_paid', 'text', 'yes, no or unknown; empty for who need not pay', ({ expected }) => expected.paid),
];
