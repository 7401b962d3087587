// How fast students are made, as ratios taken in one run: against printing alone, and against others' ways to make them.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { faker } from '@faker-js/faker';
import { generateSync, type JsonSchema } from 'json-schema-faker';
import { jsonSchemaDocument } from '#contracts';
import { createStudentSource, type DatasetPlan, toStudentRecord } from '#generators';
import { median } from './load.ts';

const rounds = 7;
const roundSeconds = 0.7;
/** Until the compiler of Node has done with all of them. */
const warmUpSeconds = 5;

const plan: DatasetPlan = {
  format: 'ndjson',
  mix: 'realistic',
  seed: 'bench',
  now: '2026-07-01',
  count: 10_000_000,
  studentsPerFile: 1000,
};

/** Prints students a second, threads and memory. `folder` is for files that are gone afterwards. */
export const benchGenerate = (folder: string, print: (text: string) => void): void => {
  benchWays(print);
  benchThreads(folder, print);
  benchMemory(print);
};

const benchWays = (print: (text: string) => void): void => {
  const source = createStudentSource(plan);
  const records = Array.from({ length: 1000 }, (_, index) => toStudentRecord(source.student(index)));
  const asFaker = records.map(toFaker);
  const values = sum(records.map(countValues)) / records.length;
  const characters = sum(records.map((record) => JSON.stringify(record).length)) / records.length;
  // Never the same student twice, nor one of the records.
  let next = records.length;
  const ways: Readonly<Record<string, Way>> = {
    koeajo: { values, print: () => JSON.stringify(toStudentRecord(source.student(next++))) },
    'JSON.stringify alone': { values, aim: 0.5, print: (index) => JSON.stringify(records[index % records.length]) },
    'naive faker code': { values, aim: 5, print: (index) => JSON.stringify(asFaker[index % asFaker.length]?.()) },
    'json-schema-faker': { values: sum(fromSchemas(200).map(countValues)) / 200, aim: 20, print: printFromSchemas },
  };
  print(
    `\nstudents with all documents, printed as JSON: ${Math.round(values)} values, ${Math.round(characters)} characters each`,
  );
  print(`${rounds} interleaved rounds, one thread; values a second are compared, since json-schema-faker has fewer`);
  for (const way of Object.values(ways)) measure(way, warmUpSeconds);
  const measured = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) measured[name]?.push(measure(way, roundSeconds));
  }
  for (const [name, way] of Object.entries(ways)) {
    const rates = measured[name] ?? [];
    const ratios = rates.map(
      (rate, round) => ((measured.koeajo?.[round] ?? Number.NaN) * values) / (rate * way.values),
    );
    const each = `${Math.round(median(rates))}/s of ${Math.round(way.values)} values`;
    const told = way.aim === undefined ? '' : `koeajo is ${median(ratios).toFixed(2)} times as fast (aim ${way.aim})`;
    print(`${name.padEnd(22)} ${each.padStart(22)}   ${told}`);
  }
};

interface Way {
  /** In the text that one call prints. */
  readonly values: number;
  readonly aim?: number;
  readonly print: (index: number) => string;
}

/** Calls a second. */
const measure = ({ print }: Way, seconds: number): number => {
  const started = performance.now();
  let length = 0;
  let calls = 0;
  let passed = 0;
  while (passed < seconds) {
    for (let times = 0; times < 10; times += 1) length += print(calls++).length;
    passed = (performance.now() - started) / 1000;
  }
  if (length === 0) throw new Error('nothing was made');
  return calls / passed;
};

/** Texts, numbers, truths and nulls; not what holds them. */
const countValues = (value: unknown): number =>
  value !== null && typeof value === 'object' ? sum(Object.values(value).map(countValues)) : 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const schemas = (['virta-record', 'migri-hakijat', 'decision-flow'] as const).map(
  (name) => jsonSchemaDocument(name) as JsonSchema,
);

/** The three documents that our schemas describe: for a student VIRTA has rarely so little, the hakija rarely so much. */
const printFromSchemas = (): string => schemas.map((schema) => JSON.stringify(generateSync(schema))).join('\n');

const fromSchemas = (times: number): readonly unknown[] =>
  Array.from({ length: times }, () => schemas.map((schema) => generateSync(schema)));

/**
 * Code that makes values of the same shape, each leaf by the call that one would look up in faker's documentation. Which
 * call it is has been decided beforehand, as if somebody had written it down.
 */
const toFaker = (value: unknown): (() => unknown) => {
  if (Array.isArray(value)) {
    const items = value.map(toFaker);
    return () => items.map((make) => make());
  }
  if (typeof value === 'number') return () => faker.number.int({ max: 20_000 });
  if (typeof value === 'boolean') return () => faker.datatype.boolean();
  if (typeof value === 'string') return toFakerText(value);
  if (value === null || typeof value !== 'object') return () => value;
  const properties = Object.entries(value).map(([key, one]) => [key, toFaker(one)] as const);
  return () => Object.fromEntries(properties.map(([key, make]) => [key, make()]));
};

const toFakerText = (text: string): (() => string) => {
  const { length } = text;
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return () => faker.date.past({ years: 5 }).toISOString().slice(0, length);
  if (/^[\d.-]+$/.test(text)) return () => faker.string.numeric(length);
  if (length < 4) return () => faker.helpers.arrayElement(['fi', 'sv', 'en']);
  return length < 12 ? () => faker.person.firstName() : () => faker.company.name();
};

/** The built command with one thread and with two, writing the same files; a thread takes a second until it is fast. */
const benchThreads = (folder: string, print: (text: string) => void): void => {
  const count = 60_000;
  const seconds = (workers: number): number => {
    const out = join(folder, `threads-${workers}`);
    const args = ['generate', '--count', String(count), '--students-per-file', '1000', '--format', 'ndjson'];
    const text = execFileSync(
      process.execPath,
      ['dist/cli/main.js', ...args, '--realistic', '--workers', String(workers), '--out', out, '--json'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    rmSync(out, { recursive: true });
    return JSON.parse(text).seconds;
  };
  const pairs = Array.from({ length: 3 }, () => [seconds(1), seconds(2)] as const);
  const rate = (each: number): string => `${Math.round(count / each)}/s`;
  const told = `${rate(median(pairs.map(([one]) => one)))} and ${rate(median(pairs.map(([, two]) => two)))}`;
  print(`${count} students in files, by one thread and by two: ${told}`);
  print(`two threads are ${median(pairs.map(([one, two]) => one / two)).toFixed(2)} times as fast (aim 1.6)`);
};

/** What a process holds that makes students and keeps none: its heap after a collection, and its memory at its highest. */
const benchMemory = (print: (text: string) => void): void => {
  const memory = (first: number, count: number): string => {
    const script = `import { createStudentSource, toStudentRecord } from './dist/generators.js';
      const source = createStudentSource(${JSON.stringify(plan)});
      let length = 0;
      for (let index = ${first}; index < ${first + count}; index += 1) length += JSON.stringify(toStudentRecord(source.student(index))).length;
      gc();
      const megabytes = [process.memoryUsage().heapUsed / 2 ** 20, process.resourceUsage().maxRSS / 2 ** 10];
      process.stdout.write(megabytes.map((one) => one.toFixed(1)).join(' MB of heap, at most ') + ' MB in all');`;
    // With a small young generation, so that what is at its highest is no garbage that waits.
    const args = ['--expose-gc', '--max-semi-space-size=1', '--input-type=module', '-e', script];
    return `${execFileSync(process.execPath, args, { encoding: 'utf8' })}`;
  };
  print('memory, of a population of ten million');
  print(`  the first 1 000:                ${memory(0, 1000)}`);
  print(`  the first 10 000:               ${memory(0, 10_000)}`);
  print(`  the first 100 000:              ${memory(0, 100_000)}`);
  print(`  100 000 from the 9 900 000th on: ${memory(9_900_000, 100_000)}`);
};
