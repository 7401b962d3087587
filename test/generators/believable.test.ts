import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPopulation,
  generateStudent,
  type Student,
  type StudentTraits,
  stream,
  toHakemus,
  tutkinnot,
} from '#generators';
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
    for (const traits of [{ vayla: 'siirto' }, { tilat: '1-7', alkaa: 'tammikuu' }] as const) {
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

  it('a course passed while the student was enrolled as absent', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { ilmoittautumiset, suoritukset } of opiskeluoikeudet) {
        const absences = ilmoittautumiset.filter(({ tila }) => tila !== '1');
        for (const { paiva } of suoritukset) {
          expect(absences.filter(({ alku, loppu }) => alku <= paiva && paiva <= loppu)).toEqual([]);
        }
      }
    });
  });

  it('an exchange to the own country, in Nordplus from Asia, or with nothing to transfer from it', () => {
    const nordplus = ['752', '578', '208', '352', '233', '428', '440'];
    holds(({ henkilo, opiskeluoikeudet }) => {
      for (const { liikkuvuus, suoritukset } of opiskeluoikeudet) {
        if (liikkuvuus === undefined) continue;
        if (liikkuvuus.ohjelma === '103') expect(nordplus).toContain(liikkuvuus.maa);
        if (liikkuvuus.suunta !== 'lahteva') continue;
        expect(liikkuvuus.maa).not.toBe(henkilo.kansalaisuudet?.[0]);
        const abroad = suoritukset.filter(({ paiva }) => liikkuvuus.alku <= paiva && paiva <= liikkuvuus.loppu);
        expect(
          abroad.filter(({ hyvaksiluku, sisaltyvat, opinnayte }) => !hyvaksiluku && !sisaltyvat && !opinnayte),
        ).toEqual([]);
      }
    });
    expect(() => student({ vaihtojakso: 'lahteva', tilat: '1-4-1' })).toThrow('abroad for the second term');
  });

  it('a course of technology transferred from a school without any', () => {
    const traits = { vaihe: 'jatkava', oppilaitos: '10076', hyvaksiluvut: 'kotimaasta', opintovauhti: 60 } as const;
    for (let seed = 0; seed < 20; seed += 1) {
      const [right] = student(traits, seed).opiskeluoikeudet;
      const sources = right?.suoritukset.flatMap(({ hyvaksiluku }) => hyvaksiluku?.lahde ?? []);
      // Helsinki has neither technology nor business nor art.
      expect(sources).toHaveLength(2);
      expect(sources).not.toContain('01901');
    }
  });

  it('an orientation to the studies, or Finnish, transferred from abroad', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { suoritukset, liikkuvuus } of opiskeluoikeudet) {
        if (liikkuvuus?.suunta === 'lahteva') continue;
        const transferred = suoritukset.filter(({ hyvaksiluku }) => hyvaksiluku !== undefined);
        expect(transferred.filter(({ tunniste }) => /^(ORI|LANG-FI)/.test(tunniste))).toEqual([]);
      }
    });
  });

  it('two given names in China, Japan, Korea or Viet Nam, a man called Khatun, or three citizenships picked at random', () => {
    for (const kansalaisuus of ['156', '392', '410', '704']) {
      for (let seed = 0; seed < 40; seed += 1) {
        const others = student({ kansalaisuus }, `${seed}`).henkilo;
        expect(others.etunimet.split(' ').length).toBeLessThanOrEqual(kansalaisuus === '704' ? 2 : 1);
      }
    }
    for (let seed = 0; seed < 200; seed += 1) {
      const { henkilo, sukupuoli } = student({ kansalaisuus: '050', kansalaisuuksia: 3 }, `${seed}`);
      if (sukupuoli === 'mies') expect(['Akter', 'Begum', 'Khatun', 'Sultana']).not.toContain(henkilo.sukunimi);
      for (const other of henkilo.kansalaisuudet?.slice(1) ?? []) expect(['840', '826', '124', '036']).toContain(other);
    }
  });

  it('a course of another field, basics in a further degree, or an orientation to a short training', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { tyyppi, suoritukset } of opiskeluoikeudet) {
        const names = suoritukset.map(({ nimi }) => nimi.en);
        if (tyyppi === '3' || tyyppi === '4') expect(names.filter((name) => /Basics$|Swedish/.test(name))).toEqual([]);
        if (tyyppi === '19') expect(names).not.toContain('Orientation to Studies');
      }
    });
    const fields: Readonly<Record<string, string>> = {
      'MSC-DS': 'TIE',
      'MSC-PHY': 'FYS',
      'MHS-PH': 'TER',
      'MSC-TRM': 'LAA',
      'MSS-ECO': 'TAL',
    };
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const [right] = student({ vaihe: 'jatkava', oppilaitos: '01901' }, seed).opiskeluoikeudet;
      const field = fields[right?.koulutus.tunniste ?? ''];
      if (field === undefined) continue;
      seen.add(field);
      const own = right?.suoritukset.filter(({ tunniste }) => /^[A-Z]{3}-[0-9]{3}$/.test(tunniste)) ?? [];
      expect(own.filter(({ tunniste }) => !tunniste.startsWith(field))).toEqual([]);
    }
    expect(seen.size).toBe(5);
  });

  it('an enrolment before there were results, or after the term began', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { ilmoittautumiset, tilat } of opiskeluoikeudet) {
        for (const { alku, tehty } of ilmoittautumiset) {
          expect(tehty < alku).toBe(true);
          const years = Number(alku.slice(0, 4)) - Number(tehty.slice(0, 4));
          expect(years).toBeLessThanOrEqual(1);
        }
        const [first] = ilmoittautumiset;
        const begins = tilat[0]?.alku ?? '';
        if (first?.alku === begins) {
          expect(first.tehty.slice(5)).toBe(begins.endsWith('-08-01') ? '06-22' : '11-22');
        }
      }
    });
  });

  it('a faculty, or a business school of its own, at a university of applied sciences', () => {
    const [toive] = student({ oppilaitos: '10056', organisaatio: 'tiedekunta' }).hakutoiveet;
    expect(toive?.organisaatioNimi.fi).toBe('Liiketalouden yksikkö');
  });

  it('a first joint application in autumn', () => {
    const nameOf = (traits: StudentTraits) => student(traits).hakutoiveet[0]?.hakuNimi.fi;
    expect(nameOf({ alkaa: 'tammikuu' })).toBe('Korkeakoulujen syksyn 2026 yhteishaku');
    expect(nameOf({})).toBe('Korkeakoulujen kevään 2026 ensimmäinen yhteishaku');
  });

  it('that who applies for an extension in November has studied since August only', () => {
    for (const alkaa of ['syksy', 'tammikuu'] as const) {
      for (const day of ['2026-02-01', '2026-06-15', '2026-11-22']) {
        const { opinnot } = generateStudent(stream(1), { vaihe: 'jatkava', alkaa }, { now: day });
        expect(Date.parse(day) - Date.parse(opinnot.alkaa)).toBeGreaterThan(300 * 86_400_000);
      }
    }
  });

  it('an application with a letter of acceptance that is older than the results', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      expect(toHakemus(student({}, seed)).lahetetty.slice(0, 7)).toBe('2026-06');
    }
  });

  it('a degree named as its programme, or of another level', () => {
    const titles = { '1': /AMK/, '2': /kandidaatti/, '3': /ylempi AMK/, '4': /maisteri|insinööri/, '7': /tohtori/ };
    const seen = new Set<string>();
    for (const tutkinto of tutkinnot) {
      for (let seed = 0; seed < 40; seed += 1) {
        for (const { tyyppi, suoritukset } of student({ tutkinto, tilat: '1-3' }, seed).opiskeluoikeudet) {
          const degree = suoritukset.find(({ koulutuskoodi }) => koulutuskoodi !== undefined);
          if (degree === undefined) continue;
          seen.add(degree.tunniste);
          expect(degree.nimi.fi).toMatch(titles[tyyppi as keyof typeof titles]);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(35);
    expect(
      student({ laji: 'muu', oikeustyyppi: '6', tilat: '1-3' }).opiskeluoikeudet[0]?.suoritukset.at(-1)?.nimi.en,
    ).toBe('Licentiate of Medicine');
  });

  it('transfers to a semester on exchange, or an open route to a doctorate', () => {
    expect(() => student({ laji: 'vaihto', hyvaksiluvut: 'kotimaasta' })).toThrow('nothing transferred');
    expect(() => student({ tutkinto: 'tohtori', vayla: 'avoin' })).toThrow('open route');
  });

  it('a student of 17 in a degree, in any population', () => {
    const population = createPopulation({ seed: 'ages', now, size: 12_000 });
    for (let index = 0; index < population.size; index += 12) {
      const { traits, henkilo, opiskeluoikeudet } = population.student(index);
      const [first] = opiskeluoikeudet;
      if (traits.laji !== 'tutkinto' || first === undefined) continue;
      const years = Number(first.paikka.alkaa.slice(0, 4)) - Number(henkilo.syntymaaika?.slice(0, 4));
      expect(years).toBeGreaterThanOrEqual(18);
    }
  });
});
