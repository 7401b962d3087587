import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  coveringCount,
  createStudentSource,
  type DatasetPlan,
  datasetColumns,
  datasetFormats,
  namesOf,
  type RenderedFile,
  renderBlock,
  type StudentRecord,
  toManifestText,
  toStudentRecord,
} from '#generators';

const plan = (change: Partial<DatasetPlan> = {}): DatasetPlan => ({
  format: 'ndjson',
  mix: 'uniform',
  seed: 'koeajo',
  now: '2026-07-01',
  count: 60,
  studentsPerFile: 25,
  ...change,
});

const renderAll = async (whole: DatasetPlan): Promise<readonly RenderedFile[]> =>
  (await Promise.all(blocksOf(whole).map((block) => renderBlock(whole, createStudentSource(whole), block)))).flat();
const toText = (files: readonly RenderedFile[]): string =>
  files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
const hashOf = (files: readonly RenderedFile[]): string => {
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(bytes);
  return hash.digest('hex');
};

/** The fields of RFC 4180, quotes undone. */
const parseCsv = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, datasetColumns.length)
        .map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)),
    );

describe('the blocks of a dataset', () => {
  it('divide the students among the shards, each once', () => {
    const shards = [1, 2, 3].map((k) => blocksOf(plan({ count: 2000, studentsPerFile: 300 }), { k, n: 3 }));
    expect(shards).toEqual([
      [0, 3, 6],
      [1, 4],
      [2, 5],
    ]);
    expect(shards.flat().toSorted()).toEqual(blocksOf(plan({ count: 2000, studentsPerFile: 300 })));
  });

  it('have names that sort in their order, however many they are', () => {
    const many = plan({ count: 3_000_000, studentsPerFile: 2 });
    const names = [0, 8, 9, 99_999, 1_499_999].flatMap((block) => namesOf(many, block));
    expect(names.toSorted()).toEqual(names);
    expect(names[0]).toBe('students-0000001.ndjson');
  });

  it.each(datasetFormats)('hold every student once, whatever the order they are asked in: %s', async (format) => {
    const whole = plan({ format });
    const forwards = await renderAll(whole);
    const source = createStudentSource(whole);
    const backwards: RenderedFile[] = [];
    for (const block of blocksOf(whole).toReversed()) backwards.unshift(...(await renderBlock(whole, source, block)));
    expect(hashOf(forwards)).toBe(hashOf(backwards));
    const perBlock = namesOf(whole, 0).length;
    expect(forwards.map(({ students }) => students)).toEqual([25, 25, 10].flatMap((n) => Array(perBlock).fill(n)));
  });

  it('are another for another seed, day or mix', async () => {
    const hashes = [{}, { seed: 'other' }, { now: '2026-11-01' }, { mix: 'realistic' as const }].map(async (change) =>
      hashOf(await renderAll(plan(change))),
    );
    expect(new Set(await Promise.all(hashes)).size).toBe(4);
  });
});

it('a covering mix has as many students as it takes, each for a case of its own', () => {
  const count = coveringCount('cover-2');
  const source = createStudentSource(plan({ mix: 'cover-2', count }));
  expect(count).toBeGreaterThan(50);
  expect(source.size).toBe(count);
  const labels = Array.from({ length: count }, (_, index) => source.student(index).label);
  expect(new Set(labels).size).toBe(count);
  expect(() => source.student(count)).toThrow(RangeError);
});

describe('a record', () => {
  const records = async (format: 'json' | 'ndjson'): Promise<readonly StudentRecord[]> => {
    const files = await renderAll(plan({ format }));
    if (format === 'json') return files.flatMap((file) => JSON.parse(toText([file])));
    return toText(files)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  it('is the same in json and ndjson, and what the program gives', async () => {
    const source = createStudentSource(plan());
    const expected = Array.from({ length: 60 }, (_, index) =>
      JSON.parse(JSON.stringify(toStudentRecord(source.student(index)))),
    );
    expect(await records('ndjson')).toEqual(expected);
    expect(await records('json')).toEqual(expected);
  });

  it('has documents that agree on who it is', async () => {
    for (const { henkilo, hakemus, virta, expected } of await records('ndjson')) {
      expect(hakemus.henkilo.oppijanumero).toBe(henkilo.oid);
      expect(expected.identifiers).toContain(henkilo.oid);
      for (const { avaimet, record } of virta) {
        expect(avaimet).toContain(henkilo.oid);
        for (const { sukunimi } of record.opiskelijat) expect(sukunimi).toBe(henkilo.sukunimi);
      }
    }
  });
});

describe('the table', () => {
  it('is the same in csv and parquet, one row a student', async () => {
    const [head, ...rows] = parseCsv(toText(await renderAll(plan({ format: 'csv', studentsPerFile: 60 }))));
    expect(head).toEqual(datasetColumns.map(({ name }) => name));
    const [file] = await renderAll(plan({ format: 'parquet', studentsPerFile: 60 }));
    const { buffer, byteOffset, byteLength } = file?.bytes ?? new Uint8Array();
    const objects = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    const cells = objects.map((object) =>
      datasetColumns.map(({ name }) => {
        const value: unknown = object[name];
        return value === null || value === undefined
          ? ''
          : value instanceof Date
            ? value.toISOString().slice(0, 10)
            : String(value);
      }),
    );
    expect(rows).toHaveLength(60);
    expect(cells).toEqual(rows);
  });

  it('gives types to parquet: days are dates, sums are numbers', async () => {
    const [file] = await renderAll(plan({ format: 'parquet', studentsPerFile: 60 }));
    const { buffer, byteOffset, byteLength } = file?.bytes ?? new Uint8Array();
    const [first] = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    expect(first?.number).toBe(1);
    expect(first?.alkaa).toBeInstanceOf(Date);
    expect(typeof first?.vuosimaksu).toBe('number');
  });
});

it('a dataset is the same for ever', async () => {
  const hashes = await Promise.all(
    datasetFormats.map(async (format) => [format, hashOf(await renderAll(plan({ format })))]),
  );
  expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
    {
      "csv": "524974caad1e3c3985a46c01b720e21ed404f09c270b99cbf5ea3f9316b24beb",
      "json": "3024999635af4c8bf7d0a54e49978243f576744a50d86f8780212066424f9581",
      "ndjson": "c8ecd479e1c103dccc6742bf4ace97c5ce47785ccb333f3b2641d7cf0f10183c",
      "parquet": "bc6cdceddf15fb46708836735e7d5a56957fdf7f08e264c0b0445f8740334b12",
      "virta-xml": "d38134c294dd6465d2d104647e16c178e89ee31ed10f01941e4a457cbec40b48",
    }
  `);
});

it('a manifest names what the dataset is made from, and a file a line', () => {
  const files = [{ name: 'students-00001.ndjson', students: 60, bytes: 3, sha256: 'ab' }];
  const text = toManifestText({ koeajo: '1.2.3', ...plan(), files });
  expect(JSON.parse(text)).toEqual({ koeajo: '1.2.3', ...plan(), files });
  expect(text.split('\n')).toHaveLength(13);
});

it('the student that docs/datasets.md shows is one', () => {
  const [, shown = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/datasets.md', 'utf8')) ?? [];
  const { student } = createStudentSource(plan({ seed: 'koeajo', now: '2026-06-15', count: 1000 }));
  expect(JSON.parse(`{${shown}}`)).toEqual({ expected: toStudentRecord(student(627)).expected });
});
