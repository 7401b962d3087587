import type { Student } from '../student.ts';
import { type Cell, datasetColumns, toDatasetRow } from './dataset-columns.ts';

/** The table of the students with a line of names; RFC 4180, except that lines end with a line feed alone. */
export const toCsv = (students: Iterable<Student>, firstNumber: number): string => {
  const lines = Array.from(students, (student, index) => {
    const row = toDatasetRow(student, firstNumber + index);
    return datasetColumns.map(({ cell }) => toField(cell(row))).join(',');
  });
  return `${[datasetColumns.map(({ name }) => name).join(','), ...lines].join('\n')}\n`;
};

const toField = (cell: Cell): string => {
  const text = cell === undefined ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
