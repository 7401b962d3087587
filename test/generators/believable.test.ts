import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateStudent, type Student, type StudentTraits, stream } from '#generators';
import { anyStudent } from './student-arbitrary.ts';

const now = '2026-07-01';
const holds = (law: (student: Student) => void) => fc.assert(fc.property(anyStudent, law), { numRuns: 300 });
const student = (traits: StudentTraits, seed: string | number = 'believable') =>
  generateStudent(stream(seed), traits, { now });

// What an expert at a university, at OPH or at Migri would not believe.
describe('nobody believes', () => {
  it('a tuition fee of a citizen of Finland', () => {
    holds(({ henkilo, opinnot, opiskeluoikeudet, hakutoiveet }) => {
      if (!henkilo.kansalaisuudet?.includes('246')) return;
      expect(opinnot.vuosimaksu).toBe(0);
      expect(opiskeluoikeudet.flatMap(({ maksut }) => maksut)).toEqual([]);
      expect(hakutoiveet.filter(({ maksuvelvollisuus }) => maksuvelvollisuus === 'obligated')).toEqual([]);
    });
    expect(() => student({ kaksoiskansalaisuus: true, lukuvuosimaksu: 'paid' })).toThrow('citizens of Finland pay no');
  });

  it('an earlier right at the price of another school, or in a field that has nothing to do with the new one', () => {
    const prices: Readonly<Record<string, number>> = { '10076': 15_000, '01910': 12_500, '01918': 8_000 };
    let seen = 0;
    for (const traits of [{ vayla: 'siirto' }, { tilat: '1-7' }] as const) {
      for (let seed = 0; seed < 40; seed += 1) {
        const [earlier, later] = student(traits, seed).opiskeluoikeudet;
        expect(earlier?.paikka.ohjelma.ala).toBe(later?.paikka.ohjelma.ala);
        const price = prices[earlier?.paikka.korkeakoulu.oppilaitosnumero ?? ''];
        if (price === undefined) continue;
        seen += 1;
        expect(earlier?.maksut.reduce((sum, { summa }) => sum + summa, 0)).toBe(price);
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('a doctoral or an international joint right ended by the one-right rule', () => {
    expect(() => student({ tutkinto: 'tohtori', tilat: '1-7' })).toThrow('one-right rule');
    expect(() => student({ ohjelmalaji: 'yhteistutkinto', tilat: '1-4-7' })).toThrow('one-right rule');
  });
});
