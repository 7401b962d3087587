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
});
