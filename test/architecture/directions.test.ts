import { describe, expect, test } from 'vitest';
import { type Room, readSourceFiles, rooms } from './source-files.ts';

/** Who may import whom, through the door. */
const directions: Readonly<Record<Room, readonly Room[]>> = {
  contracts: [],
  generators: ['contracts'],
  simulators: ['contracts'],
  scenarios: ['contracts', 'generators', 'simulators'],
  cli: ['contracts', 'generators', 'simulators', 'scenarios'],
  test: ['contracts', 'generators', 'simulators', 'scenarios'],
};

const files = readSourceFiles();
const edges = files.flatMap((file) => file.imports.map((to) => ({ from: file, to })));
const shipped = files.filter(({ room }) => room !== 'test');

test('the rooms were read: every one has files, and hundreds of imports were seen', () => {
  for (const room of rooms) expect(files.filter((file) => file.room === room).length, room).toBeGreaterThan(3);
  expect(edges.length).toBeGreaterThan(500);
  expect(edges.filter(({ from, to }) => to.specifier.startsWith('#') && from.room !== 'test').length).toBeGreaterThan(
    60,
  );
});

describe('imports', () => {
  test('lead only where the directions allow', () => {
    const wrong = edges
      .filter(({ from, to }) => to.room && to.room !== from.room && !directions[from.room].includes(to.room))
      .map(({ from, to }) => `${from.path} → ${to.specifier}`);
    expect(wrong).toEqual([]);
  });

  test('enter another room only through its door', () => {
    const around = edges
      .filter(({ from, to }) => to.target && to.room !== from.room && !isOutside(to.target, from.room))
      .map(({ from, to }) => `${from.path} → ${to.specifier}`);
    expect(around).toEqual([]);
  });

  test('inside a room never use its own door', () => {
    const through = shipped.flatMap(({ path, room, imports }) =>
      imports.filter(({ specifier }) => specifier === `#${room}`).map(() => path),
    );
    expect(through).toEqual([]);
  });

  test('between the two APIs do not exist', () => {
    const apis = ['koski-migri', 'valintarekisteri-migri'];
    const crossing = edges
      .filter(({ from, to }) => {
        const [api, other] = from.path.includes(`/${apis[0]}/`) ? apis : [...apis].reverse();
        return from.room !== 'test' && from.path.includes(`/${api}/`) && to.target?.includes(`/${other}/`);
      })
      .map(({ from, to }) => `${from.path} → ${to.specifier}`);
    expect(crossing).toEqual([]);
  });

  test('between the reference flow and what judges it do not exist', () => {
    const isReference = (path: string) => path.startsWith('scenarios/reference-flow/');
    const isJudge = (path: string) => /^scenarios\/(checks|catalogue|run)\//.test(path);
    const shared = edges
      .filter(({ from, to }) => {
        const target = to.target ?? '';
        const isSeam = target === 'scenarios/subjects/subject.ts';
        const inside = target.startsWith('scenarios/') && !isReference(target) && !isSeam;
        return (isReference(from.path) && inside) || (isJudge(from.path) && isReference(target));
      })
      .map(({ from, to }) => `${from.path} → ${to.specifier}`);
    expect(shared).toEqual([]);
    expect(files.filter(({ path }) => isReference(path)).length).toBeGreaterThan(3);
    expect(files.filter(({ path }) => isJudge(path)).length).toBeGreaterThan(10);
  });
});

/** `package.json` and the like: allowed to the command and the tests. */
const isOutside = (target: string, room: Room): boolean =>
  (room === 'cli' || room === 'test') && !rooms.some((name) => target.startsWith(`${name}/`));

test('time and chance are inputs everywhere but at the edges', () => {
  const edgesOfTheHouse = /^(cli|test)\/|^simulators\/platform\/listen/;
  const wild = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(/;
  const offenders = shipped.filter(({ path, text }) => !edgesOfTheHouse.test(path) && wild.test(text));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test('files are named in ASCII kebab-case', () => {
  const odd = files.filter(({ path }) => !/^[a-z0-9./-]+$/.test(path));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('a file holds one noun: none but a table is longer than 250 lines', () => {
  const long = shipped.filter(
    ({ path, text }) => !/\/(data|codes)\/|claims\.ts$/.test(path) && text.split('\n').length > 251,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});
