import { describe, expect, it } from 'vitest';
import { createPopulation, createPopulationRegister, toPersonDocuments } from '#generators';

const population = createPopulation({ seed: 'koeajo', now: '2026-07-01', size: 10_000_000 });

describe('a register of a population', () => {
  it('answers with the documents of the person, by any of the identifiers', () => {
    const register = createPopulationRegister(population);
    const student = population.student(120);
    const { oid, linkitetytOidit, hetu = '', vanhatHetut } = student.henkilo;
    const documents = toPersonDocuments(student);
    expect([oid, ...linkitetytOidit].map(register.findByOid)).toEqual([oid, ...linkitetytOidit].map(() => documents));
    expect([hetu, ...vanhatHetut].map(register.findByHetu)).toEqual([documents, documents]);
    expect([register.findByOid(hetu), register.findByHetu(oid)]).toEqual([undefined, undefined]);
  });

  it('lists any page of ten million persons, and says how many there are', () => {
    const register = createPopulationRegister(population);
    const people = (numbers: readonly number[]) => numbers.map((index) => toPersonDocuments(population.student(index)));
    expect(register.size()).toBe(10_000_000);
    expect(register.list({ offset: 9_999_998, limit: 10 })).toEqual(people([9_999_998, 9_999_999]));
    expect(register.list({ offset: 10_000_001, limit: 10 })).toEqual([]);
    expect(register.list({ limit: 2 })).toEqual(people([0, 1]));
  });

  it('gives the very same objects to who asks again soon, and forgets those not asked for lately', () => {
    const register = createPopulationRegister(population, { remembered: 2 });
    const find = (index: number) => register.findByOid(population.student(index).henkilo.oid);
    const [one, two] = [find(1), find(2)];
    expect(find(1)).toBe(one);
    find(3);
    expect(find(1)).toBe(one);
    expect(find(2)).not.toBe(two);
    expect(find(2)).toEqual(two);
  });
});
