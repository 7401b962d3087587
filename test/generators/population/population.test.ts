import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasCheckDigit, parseHetu, valimerkit } from '#contracts';
import { createPopulation, type Population, toPersonDocuments } from '#generators';

const now = '2026-07-01';
const large = createPopulation({ seed: 'koeajo', now, size: 10_000_000 });
const realistic = createPopulation({ seed: 'koeajo', now, size: 10_000_000, mix: 'realistic' });

const oiditOf = ({ student }: Population, index: number): readonly string[] => {
  const { oid, linkitetytOidit } = student(index).henkilo;
  return [oid, ...linkitetytOidit];
};
const hetutOf = ({ student }: Population, index: number): readonly string[] => {
  const { hetu, vanhatHetut } = student(index).henkilo;
  return hetu === undefined ? [] : [hetu, ...vanhatHetut];
};
/** Every holder of a hetu is a multiple of three. */
const holders = (count: number, step: number): number[] => Array.from({ length: count }, (_, i) => i * 3 * step);
const anyIndex = fc.integer({ min: 0, max: large.size - 1 });
const anySeed = fc.oneof(fc.nat(), fc.string());

describe('a population', () => {
  it('gives every person of a small one an own identity, and finds each again', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 150 }), fc.boolean(), (seed, size, isReal) => {
        const population = createPopulation({ seed, now, size, mix: isReal ? 'realistic' : 'uniform' });
        const people = Array.from({ length: size }, (_, index) => index);
        const identifiers = people.flatMap((index) => [...oiditOf(population, index), ...hetutOf(population, index)]);
        expect(new Set(identifiers).size).toBe(identifiers.length);
        for (const index of people) {
          expect(oiditOf(population, index).map(population.indexOfOid)).toEqual(
            oiditOf(population, index).map(() => index),
          );
          expect(hetutOf(population, index).map(population.indexOfHetu)).toEqual(
            hetutOf(population, index).map(() => index),
          );
        }
      }),
      { numRuns: 8 },
    );
  });

  it('finds anyone of ten million by every OID, and every third of the first three million by current and former hetu', () => {
    fc.assert(
      fc.property(anyIndex, fc.constantFrom(large, realistic), (index, population) => {
        for (const oid of oiditOf(population, index)) expect(population.indexOfOid(oid)).toBe(index);
        const holder = (index % 2_900_000) - ((index % 2_900_000) % 3);
        const hetut = hetutOf(population, holder);
        expect(hetut.length).toBe(holder % 30 === 0 ? 2 : 1);
        for (const hetu of hetut) expect(population.indexOfHetu(hetu)).toBe(holder);
      }),
      { numRuns: 100 },
    );
  });

  it('has no two identifiers alike in thousands spread over ten million', () => {
    const hetut = holders(2000, 400).flatMap((index) => hetutOf(large, index));
    expect(hetut.length).toBeGreaterThan(2000);
    expect(new Set(hetut).size).toBe(hetut.length);
    const oidit = Array.from({ length: 3000 }, (_, i) => i * 3331).flatMap((index) => oiditOf(large, index));
    expect(new Set(oidit).size).toBe(oidit.length);
  });

  it('has OIDs of branch 98 with a right check digit, and artificial hetut with every century sign of the time', () => {
    const oidit = [0, 1, 12, 9_999_999].flatMap((index) => oiditOf(large, index));
    expect(oidit.filter((oid) => !oid.startsWith('1.2.246.562.98.') || !hasCheckDigit(oid))).toEqual([]);
    const hetut = holders(500, 7).flatMap((index) => hetutOf(large, index).map(parseHetu));
    expect(hetut.filter((hetu) => !hetu?.valid || !hetu.artificial)).toEqual([]);
    const signs = new Set(hetut.map((hetu) => hetu?.valimerkki));
    expect(signs).toEqual(new Set([...valimerkit[1900], ...valimerkit[2000]]));
  });

  it('has holders whose hetu says their day of birth and sex, and who are neither too young nor too old', () => {
    for (const index of holders(300, 11)) {
      const { henkilo, sukupuoli, traits, opiskeluoikeudet } = large.student(index);
      const hetu = parseHetu(henkilo.hetu ?? '');
      expect(henkilo.syntymaaika).toBe(hetu?.syntymaaika);
      expect((hetu?.yksilonumero ?? 0) % 2).toBe(sukupuoli === 'mies' ? 1 : 0);
      expect(traits.hetu).toBe(henkilo.vanhatHetut.length > 0 ? 'vaihtunut' : 'artificial');
      const isMaster = traits.laji === 'tutkinto' && traits.tutkinto === 'ylempi';
      const begins = opiskeluoikeudet[0]?.paikka.alkaa;
      if (begins === undefined) continue;
      const age = Number(begins.slice(0, 4)) - Number(henkilo.syntymaaika?.slice(0, 4));
      expect(age, `${traits.tutkinto} ${traits.tilat}`).toBeGreaterThanOrEqual(isMaster ? 21 : 17);
      expect(age).toBeLessThanOrEqual(36);
    }
  });

  it('does not find identifiers that nobody has', () => {
    const small = createPopulation({ seed: 'koeajo', now, size: 10 });
    const [oid = ''] = oiditOf(large, 10);
    const [hetu = ''] = hetutOf(large, 12);
    expect([small.indexOfOid(oid), small.indexOfHetu(hetu)]).toEqual([undefined, undefined]);
    const otherDigit = (text: string) => text.slice(0, -1) + ((Number(text.slice(-1)) + 1) % 10);
    expect(large.indexOfOid(otherDigit(oid))).toBeUndefined();
    for (const text of ['', 'x', '1.2.246.562.24.12345678901', '1.2.246.562.98.00000000001']) {
      expect([large.indexOfOid(text), large.indexOfHetu(text)]).toEqual([undefined, undefined]);
    }
    const unused = Array.from(
      { length: 200 },
      (_, i) => `1.2.246.562.98.${String(2_000_000_000 + i * 7).padEnd(11, '3')}`,
    );
    expect(unused.filter((text) => large.indexOfOid(text) !== undefined)).toEqual([]);
  });

  it('grows without changing: the first persons are the same in any size', () => {
    const small = createPopulation({ seed: 'koeajo', now, size: 30 });
    for (let index = 0; index < 30; index += 1) expect(small.student(index)).toEqual(large.student(index));
  });

  it('is another for another seed, day or mix', () => {
    const [one, ...others] = [
      large,
      createPopulation({ seed: 'other', now, size: 1 }),
      createPopulation({ seed: 'koeajo', now: '2026-11-01', size: 1 }),
      realistic,
    ].map(({ student }) => JSON.stringify(student(0)));
    expect(others).not.toContain(one);
  });

  it('costs the same for any person: the last of 100 million, too', () => {
    const largest = createPopulation({ seed: 'koeajo', now, size: 100_000_000 });
    const last = largest.size - 1;
    for (const oid of oiditOf(largest, last)) expect(largest.indexOfOid(oid)).toBe(last);
    expect(hetutOf(largest, last - (last % 3)), 'the artificial hetut are used up').toEqual([]);
  });

  it('has nobody outside it', () => {
    for (const index of [-1, 0.5, Number.NaN, large.size]) expect(() => large.student(index)).toThrow(RangeError);
  });

  test.each([0, -1, 1.5, 100_000_001, Number.NaN])('of %s persons is refused with a next step', (size) => {
    expect(() => createPopulation({ seed: 1, now, size })).toThrow(
      expect.objectContaining({ code: 'population-size', next: expect.stringContaining('100000000') }),
    );
  });

  it('is the same bytes in every time zone', () => {
    const before = process.env.TZ;
    const digest = (): string => {
      const hash = createHash('sha256');
      for (let index = 0; index < 100; index += 1) {
        const student = large.student(index * 99_991);
        hash.update(JSON.stringify([student, toPersonDocuments(student), realistic.student(index)]));
      }
      return hash.digest('hex');
    };
    try {
      const inZones = ['Europe/Helsinki', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
        process.env.TZ = zone;
        return { hour: new Date(0).getHours(), bytes: digest() };
      });
      expect(new Set(inZones.map(({ hour }) => hour)).size, 'the zones took effect').toBe(3);
      expect(new Set(inZones.map(({ bytes }) => bytes)).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
