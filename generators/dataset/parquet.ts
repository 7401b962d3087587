import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Student } from '../student.ts';
import { type Cell, type DatasetColumn, datasetColumns, toDatasetRow } from './dataset-columns.ts';

/** The table of the students with types: text, days (`DATE`), whole numbers (`INT32`). */
export const toParquet = (students: Iterable<Student>, firstNumber: number): Uint8Array => {
  const rows = Array.from(students, (student, index) => toDatasetRow(student, firstNumber + index));
  const buffer = parquetWriteBuffer({
    createdBy: 'koeajo',
    columnData: datasetColumns.map(({ name, type, cell }) => ({
      name,
      data: rows.map((row) => toValue(type, cell(row))),
    })),
    schema: [
      { name: 'students', num_children: datasetColumns.length },
      ...datasetColumns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...schemaTypes[type] })),
    ],
  });
  return new Uint8Array(buffer);
};

const schemaTypes = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  whole: { type: 'INT32' },
} as const;

const toValue = (type: DatasetColumn['type'], cell: Cell): string | number | Date | null => {
  if (cell === undefined) return null;
  return type === 'day' ? new Date(String(cell)) : cell;
};
