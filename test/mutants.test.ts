import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '#scenarios';
import { countFinds } from './mutants/bundle.ts';
import { exploreMutants } from './mutants/explore-mutants.ts';
import { mutants } from './mutants/index.ts';
import { toVictims, withNothing } from './mutants/matrix.ts';
import { type Killer, putToCatalogue } from './mutants/put-to-catalogue.ts';
import { type Recording, recordReference } from './mutants/recording.ts';
import { type RunningRegisters, startRegisters } from './scenarios/running.ts';

// The same as `npm run mutants -- --fast`: a proof that the scenarios can fail, and that none is idle.
const scenarios = catalogue.filter(({ tags }) => !tags?.includes('heavy'));

let registers: RunningRegisters;
let recordings: ReadonlyMap<string, Recording>;
beforeAll(async () => {
  registers = await startRegisters();
  recordings = await recordReference(scenarios, registers);
}, 180_000);
afterAll(() => registers.close());

describe('the mutants', () => {
  test('are many, and each has a name of its own and changes what stands once in the reference flow', async () => {
    expect(mutants.length).toBeGreaterThanOrEqual(50);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    const counts = await Promise.all(mutants.map(countFinds));
    expect(mutants.filter((_, index) => counts[index] !== 1).map(({ name }) => name)).toEqual([]);
  });

  test('are each failed by a scenario, and every scenario fails one', { timeout: 600_000 }, async () => {
    const killers = new Map<string, readonly Killer[]>();
    for (const mutant of mutants)
      killers.set(mutant.name, await putToCatalogue(mutant, { scenarios, registers, recordings, fast: true }));
    const matrix = new Map([...killers].map(([name, some]) => [name, some.map((killer) => killer.name)]));
    expect(withNothing(matrix)).toEqual([]);
    const names = scenarios.map(({ name }) => name);
    expect(withNothing(toVictims(matrix, names))).toEqual([]);
  });

  test('are found by drawn cases too, without the catalogue: some of them soon', { timeout: 120_000 }, async () => {
    const some = mutants.filter(({ name }) => foundSoon.includes(name));
    expect(some.length).toBe(foundSoon.length);
    const found = await exploreMutants(some, { registers, seed: 1, runs: 200, onProgress: () => {} });
    expect([...found].filter(([, after]) => after === undefined)).toEqual([]);
  });
});

// One of a theme, in so many cases a few times over; `npm run mutants -- --explore 5000` tells of all.
const foundSoon = [
  'utc-for-helsinki',
  'own-word-on-eu-mobility-ignored',
  'date-of-birth-ignored',
  'hakutoive-at-any-school',
  'koski-not-read-for-the-fee',
  'old-limit-kept',
  'exchange-without-tolerance',
  'more-than-45-op',
  'extended-on-another-basis',
  'erosopimus-ignored',
  'studies-that-never-began-not-seen',
  'no-retry',
];
