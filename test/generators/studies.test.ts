import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyntheticOid, parseHetu } from '#contracts';
import {
  generateStudent,
  oikeustyypit,
  type Student,
  type StudentTraits,
  stream,
  toPersonDocuments,
  tutkinnot,
} from '#generators';
import { anyStudent } from './student-arbitrary.ts';

const now = '2026-07-01';
const holds = (law: (student: Student) => void) => fc.assert(fc.property(anyStudent, law), { numRuns: 200 });
const student = (traits: StudentTraits, seed: string | number = 'studies') =>
  generateStudent(stream(seed), traits, { now });
const many = (traits: StudentTraits, count: number) =>
  Array.from({ length: count }, (_, seed) => student(traits, seed));
const rightsOf = (traits: StudentTraits) =>
  toPersonDocuments(student(traits)).virta.flatMap(({ record }) => record.opiskeluoikeudet);

describe('every right', () => {
  it('goes from state to state as life allows: 3 is the end, 4 and 5 may become active again (DF-057)', () => {
    const allowed = ['1-3', '1-4', '1-5', '1-6', '1-7', '4-1', '4-7', '5-1', '2-1', '2-4', '2-5', '2-6'];
    holds(({ opiskeluoikeudet }) => {
      for (const { tilat } of opiskeluoikeudet) {
        for (const [index, { koodi }] of tilat.slice(1).entries()) {
          expect(allowed).toContain(`${tilat[index]?.koodi}-${koodi}`);
        }
      }
    });
  });

  it('has its attainments in its active time', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { tilat, suoritukset, loppu } of opiskeluoikeudet) {
        for (const { paiva } of suoritukset) {
          expect(tilat.findLast(({ alku }) => alku <= paiva)?.koodi).toBe('1');
          expect(paiva <= loppu).toBe(true);
        }
      }
    });
  });

  it('of a graduate has courses and a thesis for the whole degree', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { suoritukset, koulutus } of opiskeluoikeudet) {
        if (!suoritukset.some(({ koulutuskoodi }) => koulutuskoodi !== undefined)) continue;
        const contained = new Set(suoritukset.flatMap((one) => (one.koulutuskoodi ? [] : (one.sisaltyvat ?? []))));
        const op = suoritukset
          .filter(({ avain, koulutuskoodi }) => koulutuskoodi === undefined && !contained.has(avain))
          .reduce((sum, { laajuus }) => sum + laajuus, 0);
        expect(op).toBeGreaterThanOrEqual(koulutus.laajuus ?? 0);
        expect(suoritukset.filter(({ opinnayte }) => opinnayte)).toHaveLength(1);
      }
    });
  });

  it('has attainments that contain others at most three levels deep, of the same extent', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { suoritukset } of opiskeluoikeudet) {
        const byKey = new Map(suoritukset.map((one) => [one.avain, one]));
        const depth = (avain: string): number =>
          Math.max(0, ...(byKey.get(avain)?.sisaltyvat ?? []).map((child) => 1 + depth(child)));
        for (const { avain, laajuus, sisaltyvat, koulutuskoodi } of suoritukset) {
          expect(depth(avain)).toBeLessThanOrEqual(3);
          if (sisaltyvat === undefined || koulutuskoodi !== undefined) continue;
          const sum = sisaltyvat.reduce((op, child) => op + (byKey.get(child)?.laajuus ?? Number.NaN), 0);
          expect(sum).toBeCloseTo(laajuus, 5);
        }
      }
    });
  });

  it('belongs to a person whose every hetu is artificial and every OID in a test branch (DF-072)', () => {
    holds(({ henkilo }) => {
      for (const hetu of [henkilo.hetu ?? [], henkilo.vanhatHetut].flat()) {
        expect(parseHetu(hetu)).toMatchObject({ valid: true, artificial: true });
      }
      for (const oid of [henkilo.oid, ...henkilo.linkitetytOidit]) expect(isSyntheticOid(oid)).toBe(true);
    });
  });
});

describe('rights', () => {
  it('are of every type there is, 1 to 20', () => {
    const wanted: StudentTraits[] = [
      ...tutkinnot.map((tutkinto) => ({ tutkinto })),
      ...oikeustyypit.map((oikeustyyppi) => ({ laji: 'muu' as const, oikeustyyppi })),
      { laji: 'vaihto' },
    ];
    const found = new Set(wanted.flatMap((traits) => rightsOf(traits).map(({ tyyppi }) => Number(tyyppi))));
    expect([...found].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each<[string, StudentTraits, readonly string[]]>([
    ['adult education', { tutkinto: 'amk', ohjelmalaji: 'aikuiskoulutus' }, ['3']],
    ['the open route', { tutkinto: 'alempi', vayla: 'avoin' }, ['4']],
    ['straight to the master’s stage', {}, ['5']],
    ['a joint degree', { ohjelmalaji: 'yhteistutkinto' }, ['6', '5']],
    ['a double degree', { ohjelmalaji: 'kaksoistutkinto' }, ['7', '5']],
  ])('%s has its classification', (_, traits, luokittelut) => {
    expect(rightsOf(traits)[0]?.jaksot[0]?.luokittelut).toEqual(luokittelut);
  });

  it('may last longer than the target time, or have no end', () => {
    expect(rightsOf({ oikeudenKesto: 'tavoiteaika' })[0]?.loppuPvm).toBe('2028-07-31');
    expect(rightsOf({ oikeudenKesto: 'enimmaisaika' })[0]?.loppuPvm).toBe('2030-07-31');
    expect(rightsOf({ oikeudenKesto: 'avoin' })[0]?.loppuPvm).toBe('2112-12-21');
    expect(student({ oikeudenKesto: 'avoin' }).opinnot.paattyy).toBe('2028-07-31');
  });

  it('of a transfer student name the school left, and the terms attended there', () => {
    const [source, here] = rightsOf({ vayla: 'siirto', tutkinto: 'alempi' });
    expect(source?.tilat.map(({ koodi }) => koodi)).toEqual(['1', '5']);
    expect(here?.organisaatiot).toEqual([{ rooli: '3', koodi: source?.myontaja }]);
    expect(here?.myontaja).not.toBe(source?.myontaja);
    expect(here?.siirtoOpiskelija).toEqual({
      siirtoPvm: here?.alkuPvm,
      lahdeOpiskeluoikeusAvain: source?.avain,
      lukukausikertymat: [{ ilmoittautuminenTila: '1', maara: '2' }],
    });
  });

  it('to specialisation training are shared by two schools', () => {
    const [right] = rightsOf({ laji: 'muu', oikeustyyppi: '19' });
    const [source, organiser] = right?.organisaatiot ?? [];
    expect(source).toMatchObject({ rooli: '3' });
    expect(organiser).toEqual({ rooli: '2', koodi: right?.myontaja });
    expect(source?.koodi).not.toBe(right?.myontaja);
  });

  it('go passive at the end of the study time, or when the student dies', () => {
    const [limited] = rightsOf({ tilat: '1-4', passivointi: 'opintoaika-paattyi' });
    expect(limited?.tilat.at(-1)).toEqual({ koodi: '4', alkuPvm: '2025-08-01' });
    expect(limited?.alkuPvm).toBe('2021-08-01');
    const [died] = rightsOf({ tilat: '1-4', passivointi: 'kuollut' });
    expect(died?.tilat.at(-1)?.alkuPvm).toMatch(/^2025-0[1-5]/);
  });

  it.each([
    ['poissa', ['1', '1', '2', '2']],
    ['poissa-lakisaateinen', ['1', '3']],
    ['puuttuu', ['1', '4']],
    ['muutos-kesken-kauden', ['1', '1', '1', '2', '2']],
  ] as const)('stay active while the student is absent (%s)', (lasnaolo, tilat) => {
    const { record } = toPersonDocuments(student({ lasnaolo })).virta[0] ?? {};
    expect(record?.lukukausiIlmoittautumiset.map(({ tila }) => tila)).toEqual(tilat);
    expect(record?.opiskeluoikeudet[0]?.tilat.map(({ koodi }) => koodi)).toEqual(['1']);
  });
});

describe('progress', () => {
  const opOf = (one: Student) =>
    one.opiskeluoikeudet[0]?.suoritukset.reduce((sum, { laajuus }) => sum + laajuus, 0) ?? 0;

  it('leaves some 15 to 20 per cent of the students below 45 op in an academic year', () => {
    const op = many({ vaihe: 'jatkava', tutkinto: 'alempi' }, 1000).map(opOf);
    const slow = op.filter((one) => one < 45).length / op.length;
    expect(slow).toBeGreaterThan(0.14);
    expect(slow).toBeLessThan(0.21);
    expect(op.reduce((sum, one) => sum + one, 0) / op.length).toBeGreaterThan(55);
  });

  it.each([0, 30, 45, 60])('of %i op in a year is what was asked for, within half a course', (opintovauhti) => {
    for (const one of many({ vaihe: 'jatkava', tutkinto: 'alempi', opintovauhti }, 20)) {
      expect(Math.abs(opOf(one) - opintovauhti)).toBeLessThanOrEqual(5);
    }
  });

  it('knows every national scale, local ones, halves and thirds of credits', () => {
    const traits = { tutkinto: 'ylempi', tilat: '1-3', suoritusrakenne: 'kokonaisuudet' } as const;
    const suoritukset = [
      ...many({ ...traits, oppilaitos: '10076', paikallinenAsteikko: true }, 40),
      ...many({ ...traits, oppilaitos: '01901' }, 20),
      ...many({ ...traits, oppilaitos: '10103' }, 20),
      ...many({ tutkinto: 'alempi', tilat: '1-3' }, 5),
    ].flatMap(({ opiskeluoikeudet }) => opiskeluoikeudet.flatMap((one) => one.suoritukset));
    expect([...new Set(suoritukset.map(({ arvosana }) => arvosana.laji))].toSorted()).toEqual(
      ['EiKaytossa', 'Hyvaksytty', 'Muu', 'Naytetyo', 'ToinenKotimainen', 'Tutkielma', 'Viisiportainen'].toSorted(),
    );
    const fractions = new Set(suoritukset.map(({ laajuus }) => Math.round((laajuus % 1) * 1000)));
    expect([...fractions]).toEqual(expect.arrayContaining([0, 500, 333, 667]));
  });

  it('may have credits transferred from abroad or from another school, and attainments of no right', () => {
    const attainments = (traits: StudentTraits) =>
      toPersonDocuments(student({ vaihe: 'jatkava', opintovauhti: 60, ...traits })).virta[0]?.record
        .opintosuoritukset ?? [];
    const abroad = attainments({ hyvaksiluvut: 'ulkomailta' }).filter((one) => one.hyvaksilukuPvm !== undefined);
    expect(abroad.map(({ organisaatiot }) => organisaatiot)).toEqual([
      [{ rooli: '3', koodi: 'UK' }],
      [{ rooli: '3', koodi: 'UK' }],
    ]);
    const orphans = attainments({ irtosuorituksia: true }).filter((one) => one.opiskeluoikeusAvain === undefined);
    expect(orphans).toHaveLength(2);
  });
});

describe('upper secondary students', () => {
  it.each([
    ['ammatillinen', 'ammatillinenkoulutus'],
    ['lukio', 'lukiokoulutus'],
    ['ib', 'ibtutkinto'],
    ['dia', 'diatutkinto'],
    ['international-school', 'internationalschool'],
    ['aikuisten-perusopetus', 'aikuistenperusopetus'],
  ] as const)('of the kind %s have a right of their type, confirmed when they graduate', (laji, tyyppi) => {
    const [right] = toPersonDocuments(student({ laji, toisenAsteenTilat: 'lasna-valmistunut' })).koski;
    expect(right?.tyyppi.koodiarvo).toBe(tyyppi);
    expect(right?.päättymispäivä).toBe(right?.tila.opiskeluoikeusjaksot.at(-1)?.alku);
    expect(right?.suoritukset.every(({ vahvistus }) => vahvistus !== undefined)).toBe(true);
    expect(right?.suoritukset.at(-1)?.osasuoritukset?.length).toBeGreaterThan(2);
    const confirmed = ({ suoritukset = [] }: Partial<NonNullable<typeof right>> = {}) =>
      suoritukset.filter(({ vahvistus }) => vahvistus !== undefined).length;
    expect(confirmed(toPersonDocuments(student({ laji })).koski[0])).toBeLessThan(confirmed(right));
  });

  it('may have passed the matriculation examination, which has neither states nor an institution', () => {
    const { koski, ylioppilastutkinto } = toPersonDocuments(student({ laji: 'lukio', ylioppilastutkinto: true }));
    expect(koski[0]?.tila.opiskeluoikeusjaksot.map(({ tila }) => tila.koodiarvo)).toEqual(['lasna', 'valmistunut']);
    expect(ylioppilastutkinto?.tila.opiskeluoikeusjaksot).toEqual([]);
    expect(ylioppilastutkinto?.suoritukset[0]?.osasuoritukset).toHaveLength(5);
  });
});

describe('hetut', () => {
  it('have every century sign of the students’ birth years, and an earlier one where it was changed', () => {
    const signs = (begins: StudentTraits) =>
      new Set(many({ hetu: 'uusi-valimerkki', ...begins }, 200).map(({ henkilo }) => henkilo.hetu?.[6]));
    expect([...signs({ tutkinto: 'alempi' })].toSorted()).toEqual(['B', 'C', 'D', 'E', 'F']);
    expect([...signs({ laji: 'muu', oikeustyyppi: '15' })]).toEqual(expect.arrayContaining(['Y', 'X', 'W', 'V', 'U']));
    const { hetu, vanhatHetut } = student({ hetu: 'vaihtunut' }).henkilo;
    expect(vanhatHetut).toHaveLength(1);
    expect(vanhatHetut[0]).not.toBe(hetu);
  });

  it('are of persons with one or several citizenships, Finnish last', () => {
    const { kansalaisuudet = [] } = student({ kansalaisuuksia: 3, kaksoiskansalaisuus: true }).henkilo;
    expect(new Set(kansalaisuudet).size).toBe(4);
    expect(kansalaisuudet.at(-1)).toBe('246');
  });
});
