// How fast students are made, as ratios taken in one run: against printing alone, and against others' ways to make them.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { faker } from '@faker-js/faker';
import { generateSync, type JsonSchema } from 'json-schema-faker';
import { jsonSchemaDocument } from '#contracts';
import { createStudentSource, type DatasetPlan, toStudentRecord } from '#generators';
import { median } from './load.ts';

const rounds = 5;
const students = 400;
const plan: DatasetPlan = {
  format: 'ndjson',
  mix: 'realistic',
  seed: 'bench',
  now: '2026-07-01',
  count: 1_000_000,
  studentsPerFile: 1000,
};

/** Prints students a second, threads and memory. `folder` is for files that are gone afterwards. */
export const benchGenerate = (folder: string, print: (text: string) => void): void => {
  const source = createStudentSource(plan);
  const records = Array.from({ length: students }, (_, index) => toStudentRecord(source.student(index)));
  const bytes = records.reduce((sum, record) => sum + JSON.stringify(record).length, 0) / students;
  print(
    `\nstudents with all documents, printed as JSON, ${Math.round(bytes)} characters each, ${rounds} interleaved rounds`,
  );
  const ways = {
    koeajo: () => each((index) => JSON.stringify(toStudentRecord(source.student(index)))),
    'JSON.stringify alone': () => each((index) => JSON.stringify(records[index])),
    'naive faker code': () => each((index) => JSON.stringify(fakedLike(records[index])), 20),
    'json-schema-faker': () => each(() => schemas.map((schema) => JSON.stringify(generateSync(schema))).join('\n'), 20),
  };
  const measured = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (const way of Object.values(ways)) way();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) measured[name]?.push(way());
  }
  const aims: Readonly<Record<string, number>> = {
    'JSON.stringify alone': 0.5,
    'naive faker code': 5,
    'json-schema-faker': 20,
  };
  for (const [name, rates] of Object.entries(measured)) {
    const ratios = rates.map((rate, round) => (measured.koeajo?.[round] ?? Number.NaN) / rate);
    const aim = aims[name] === undefined ? '' : `   koeajo is ${median(ratios).toFixed(2)} of it (aim ${aims[name]})`;
    print(`${name.padEnd(22)} ${Math.round(median(rates)).toString().padStart(6)} students/s${aim}`);
  }
  benchThreads(folder, print);
  benchMemory(print);
};

/** Students a second. */
const each = (make: (index: number) => string, count = students): number => {
  let length = 0;
  const started = performance.now();
  for (let index = 0; index < count; index += 1) length += make(index).length;
  const seconds = (performance.now() - started) / 1000;
  if (length === 0) throw new Error('nothing was made');
  return count / seconds;
};

const schemas = (['virta-record', 'migri-hakijat', 'decision-flow'] as const).map(
  (name) => jsonSchemaDocument(name) as JsonSchema,
);

/** A value of the same shape, each leaf by the call that one would look up in faker's documentation. */
const fakedLike = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fakedLike);
  if (typeof value === 'number') return faker.number.int({ max: 20_000 });
  if (typeof value === 'boolean') return faker.datatype.boolean();
  if (typeof value === 'string') return fakedText(value);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fakedLike(one)]));
};

const fakedText = (text: string): string => {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return faker.date.past({ years: 5 }).toISOString().slice(0, text.length);
  if (/^[\d.-]+$/.test(text)) return faker.string.numeric(text.length);
  if (text.length < 4) return faker.helpers.arrayElement(['fi', 'sv', 'en']);
  return text.length < 12 ? faker.person.firstName() : faker.company.name();
};

/** The built command with one thread and with two, writing the same files. */
const benchThreads = (folder: string, print: (text: string) => void): void => {
  const seconds = (workers: number): number => {
    const out = join(folder, `threads-${workers}`);
    const args = ['generate', '--count', '6000', '--students-per-file', '250', '--format', 'ndjson'];
    const text = execFileSync(
      process.execPath,
      ['dist/cli/main.js', ...args, '--realistic', '--workers', String(workers), '--out', out, '--json'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    rmSync(out, { recursive: true });
    return JSON.parse(text).seconds;
  };
  const ratios = Array.from({ length: 3 }, () => seconds(1) / seconds(2));
  print(`two threads are ${median(ratios).toFixed(2)} times as fast as one (aim 1.6)`);
};

/** The highest memory of a process that makes so many and keeps none. */
const benchMemory = (print: (text: string) => void): void => {
  const memory = (count: number): number => {
    const script = `import { createStudentSource, toStudentRecord } from './dist/generators.js';
      const source = createStudentSource(${JSON.stringify({ ...plan, count: 10_000_000 })});
      let length = 0;
      for (let index = 0; index < ${count}; index += 1) length += JSON.stringify(toStudentRecord(source.student(index))).length;
      process.stdout.write(String(process.resourceUsage().maxRSS / 1024));`;
    return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  };
  const counts = [1000, 5000, 25_000];
  const told = counts.map((count) => `${count}: ${Math.round(memory(count))} MB`);
  print(`memory at its highest by students made, of a population of ten million: ${told.join(', ')}`);
};
