import { toVirtaXml, type VirtaRecord } from '#contracts';
import { toPersonDocuments } from '../henkilo/to-person-documents.ts';
import type { Student } from '../student.ts';
import { toCsv } from './csv.ts';

/**
 * A `<Virta>` document with all the students, and beside it the persons as JSON: what the other registers have of them;
 * and, for people, the table of who they are, what is expected of them and whose documents have which error. A folder of such files is what `koeajo start --virta` reads (`docs/folder-format.md`).
 */
export const toVirtaFiles = (source: Iterable<Student>, firstNumber: number): readonly string[] => {
  const students = [...source];
  const persons = students.map(toPersonDocuments);
  const records = persons.flatMap(({ virta }) => virta.map(({ record }) => record));
  const others = persons.map(({ virta: _, ...other }) => JSON.stringify(other));
  return [toVirtaXml(toOneRecord(records)), `[\n${others.join(',\n')}\n]\n`, toCsv(students, firstNumber)];
};

const toOneRecord = (records: readonly VirtaRecord[]): VirtaRecord => ({
  opiskelijat: records.flatMap(({ opiskelijat }) => opiskelijat),
  opiskeluoikeudet: records.flatMap(({ opiskeluoikeudet }) => opiskeluoikeudet),
  lukukausiIlmoittautumiset: records.flatMap(({ lukukausiIlmoittautumiset }) => lukukausiIlmoittautumiset),
  opintosuoritukset: records.flatMap(({ opintosuoritukset }) => opintosuoritukset),
  liikkuvuusjaksot: records.flatMap(({ liikkuvuusjaksot }) => liikkuvuusjaksot),
});
