import type { Student } from '../student.ts';
import { toCsv } from './csv.ts';
import { type DatasetFormat, type DatasetPlan, namesOf, studentsOf } from './dataset-plan.ts';
import { toStudentRecord } from './student-record.ts';
import type { StudentSource } from './student-source.ts';
import { toVirtaFiles } from './virta-files.ts';

/** A file of a dataset, before it is written. */
export interface RenderedFile {
  readonly name: string;
  readonly students: number;
  readonly bytes: Uint8Array;
}

/**
 * The files of one block of a dataset: one, or with `virta-xml` three: what VIRTA has, what it does not know, and a table.
 * They depend on the plan and the block alone.
 */
export const renderBlock = async (
  plan: DatasetPlan,
  source: StudentSource,
  block: number,
): Promise<readonly RenderedFile[]> => {
  const [first, end] = studentsOf(plan, block);
  const contents = await writers[plan.format](studentsFrom(source, first, end), first + 1);
  return namesOf(plan, block).map((name, index) => ({
    name,
    students: end - first,
    bytes: toBytes(contents[index] ?? ''),
  }));
};

/** One after the other, so that nobody needs to hold a block of them. */
function* studentsFrom(source: StudentSource, first: number, end: number): Generator<Student> {
  for (let index = first; index < end; index += 1) yield source.student(index);
}

type Writer = (students: Iterable<Student>, firstNumber: number) => Contents | Promise<Contents>;
type Contents = readonly (string | Uint8Array)[];

const toLines = (students: Iterable<Student>): readonly string[] =>
  Array.from(students, (student) => JSON.stringify(toStudentRecord(student)));

const writers: Readonly<Record<DatasetFormat, Writer>> = {
  json: (students) => [`[\n${toLines(students).join(',\n')}\n]\n`],
  ndjson: (students) => [`${toLines(students).join('\n')}\n`],
  csv: (students, firstNumber) => [toCsv(students, firstNumber)],
  'virta-xml': toVirtaFiles,
  parquet: async (students, firstNumber) => {
    const { toParquet } = await import('./parquet.ts');
    return [toParquet(students, firstNumber)];
  },
};

const encoder = new TextEncoder();
const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;
