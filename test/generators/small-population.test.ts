import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateSmallPopulation, type Student, toHakemus, toPersonDocuments, toRekisteritiedot } from '#generators';

const population = (seed = 'koeajo', now = '2026-07-01'): Student[] => generateSmallPopulation({ seed, now });
const toBytes = (students: readonly Student[]): string =>
  JSON.stringify(students.map((one) => [one, toPersonDocuments(one), toHakemus(one), toRekisteritiedot(one)]));

describe('the small population', () => {
  it('is the same for ever', () => {
    const hash = createHash('sha256').update(toBytes(population())).digest('hex');
    expect(hash).toMatchInlineSnapshot(`"1a4c30b3e0f09b03031a52d84c38162be0e8aa958b6a3fafe6c71e1890709483"`);
  });

  it.each(['README.md', 'docs/local-registers.md'])('begins with the person of whom %s tells', (page) => {
    expect(readFileSync(page, 'utf8').match(/1\.2\.246\.562\.98\.\d{11}/g)).toEqual([population()[0]?.henkilo.oid]);
  });

  it('is the same in every time zone', () => {
    const before = process.env.TZ;
    try {
      const inZones = ['Europe/Helsinki', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
        process.env.TZ = zone;
        return { hour: new Date(0).getHours(), bytes: toBytes(population()) };
      });
      expect(new Set(inZones.map(({ hour }) => hour)).size, 'the zones took effect').toBe(3);
      expect(new Set(inZones.map(({ bytes }) => bytes)).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('is another for another seed or day', () => {
    expect(toBytes(population('other'))).not.toBe(toBytes(population()));
    expect(toBytes(population('koeajo', '2026-11-01'))).not.toBe(toBytes(population()));
  });

  it('has some thirty persons, each with a sentence and identifiers of their own', () => {
    const students = population();
    expect(students.length).toBeGreaterThanOrEqual(30);
    const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    unique(students.map(({ label }) => label));
    unique(students.flatMap(({ henkilo }) => [henkilo.oid, ...henkilo.linkitetytOidit]));
    unique(students.flatMap(({ henkilo }) => henkilo.hetu ?? []));
    expect(students.every(({ label }) => label.length > 10)).toBe(true);
  });

  it('has every state, fee case and kind of study, and both kinds of school', () => {
    const students = population();
    const states = students.flatMap(({ opiskeluoikeudet }) => opiskeluoikeudet.flatMap(({ tilat }) => tilat));
    expect([...new Set(states.map(({ koodi }) => koodi))].toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(new Set(students.map(({ traits }) => traits.lukuvuosimaksu)).size).toBe(9);
    expect(new Set(students.map(({ traits }) => traits.laji))).toEqual(
      new Set(['tutkinto', 'vaihto', 'ammatillinen', 'lukio']),
    );
    const places = students.flatMap(({ opiskeluoikeudet }) =>
      opiskeluoikeudet.map(({ paikka }) => paikka.korkeakoulu.laji),
    );
    expect(new Set(places)).toEqual(new Set(['yliopisto', 'ammattikorkeakoulu']));
    expect(students.filter(({ henkilo }) => henkilo.hetu !== undefined).length).toBeGreaterThan(3);
    expect(students.some(({ henkilo }) => henkilo.kansalaisuudet?.includes('246'))).toBe(true);
    expect(students.some(({ henkilo }) => henkilo.linkitetytOidit.length === 2)).toBe(true);
  });

  it('has exchange students who come (type 9, classification 2) and one who leaves', () => {
    const rights = population().flatMap((one) =>
      toPersonDocuments(one).virta.flatMap(({ record }) => record.opiskeluoikeudet),
    );
    const coming = rights.filter(({ tyyppi }) => tyyppi === '9');
    expect(coming).toHaveLength(2);
    expect(coming.every(({ jaksot }) => jaksot[0]?.luokittelut[0] === '2')).toBe(true);
    expect(rights.filter(({ jaksot }) => jaksot.some(({ luokittelut }) => luokittelut.includes('1')))).toHaveLength(1);
  });

  it('has a person of whom no register holds a document', () => {
    const empty = population()
      .map(toPersonDocuments)
      .filter(({ virta, koski, hakutoiveet }) => virta.length + koski.length + hakutoiveet.length === 0);
    expect(empty).toHaveLength(1);
  });
});
