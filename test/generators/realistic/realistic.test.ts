import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { koskiKoodistot } from '#contracts';
import {
  assumptions,
  contradiction,
  decideTraits,
  drawRealisticTraits,
  drawUniformTraits,
  generateStudent,
  nimistot,
  opintolajit,
  type Shares,
  type StudentTraits,
  stream,
  tutkinnot,
  uniformTraitValues,
} from '#generators';

const size = 20_000;
const sample = Array.from({ length: size }, (_, i) => drawRealisticTraits(stream('sample').fork(String(i))));

/** Shares in the sample lie within four standard deviations of the weights. */
const expectShares = (values: readonly unknown[], shares: Shares<unknown>): void => {
  for (const [value, share] of shares) {
    const expected = share / 100;
    const seen = values.filter((one) => one === value).length / values.length;
    const tolerance = 4 * Math.sqrt((expected * (1 - expected)) / values.length);
    expect(Math.abs(seen - expected), `${String(value)}: ${seen}, expected ${expected}`).toBeLessThanOrEqual(tolerance);
  }
  const known = new Set(shares.map(([value]) => value));
  expect(values.filter((value) => !known.has(value))).toEqual([]);
};

const isDegree = ({ laji }: StudentTraits) => laji === 'tutkinto';
const isExchange = ({ laji }: StudentTraits) => laji === 'vaihto';
const isApplied = ({ tutkinto }: StudentTraits) => tutkinto === 'amk' || tutkinto === 'yamk';
const degrees = sample.filter(isDegree);
const newcomers = degrees.filter(({ vaihe }) => vaihe === 'uusi');
const applied = degrees.filter(({ valintarekisteri }) => valintarekisteri === 'hyvaksytty');
const waiting = applied.filter(({ virta }) => virta === 'ei-oikeutta');
const isChosen = ({ valintaTila }: StudentTraits) => valintaTila?.endsWith('HYVAKSYTTY');
const enrolledFor = (start: StudentTraits['alkaa']) =>
  applied
    .filter((t) => t.vaihe === 'uusi' && t.virta === 'oikeus' && t.alkaa === start)
    .map((t) => t.ilmoittautuminenTila);
const settled = ['paid', 'half-scholarship', 'full-scholarship', 'refunded-scholarship', 'flag-without-sums'];
const unsettled = ['unpaid', 'partly-paid', 'first-term-paid', 'registers-disagree'];
const among = (people: readonly StudentTraits[], fees: readonly string[]) =>
  people.flatMap(({ lukuvuosimaksu }) => lukuvuosimaksu ?? []).filter((fee) => fees.includes(fee));

describe('realistic traits', () => {
  const a = assumptions;
  test.each<[string, readonly unknown[], Shares<unknown>]>([
    ['kinds of study', sample.map(({ laji }) => laji), a.opintolaji.value],
    ['degrees', degrees.map(({ tutkinto }) => tutkinto), a.tutkinto.value],
    ['universities', degrees.filter((t) => !isApplied(t)).map((t) => t.oppilaitos), a.yliopisto.value],
    [
      'universities of applied sciences',
      degrees.filter(isApplied).map((t) => t.oppilaitos),
      a.ammattikorkeakoulu.value,
    ],
    ['citizenships of degree students', degrees.map((t) => t.kansalaisuus), a.kansalaisuus.value],
    [
      'citizenships of exchange students',
      sample.filter(isExchange).map((t) => t.kansalaisuus),
      a.vaihdonKansalaisuus.value,
    ],
    ['kinds of school of exchange students', sample.filter(isExchange).map((t) => t.oppilaitos), a.vaihtokoulu.value],
    ['exchange programmes', sample.filter(isExchange).map((t) => t.liikkuvuusohjelma), a.liikkuvuusohjelma.value],
    ['exchange rights in VIRTA', sample.filter(isExchange).map((t) => t.virta), a.vaihdonVirta.value],
    ['intakes', degrees.map(({ alkaa }) => alkaa), a.alkaa.value],
    ['first permits and extensions', degrees.map(({ vaihe }) => vaihe), a.vaihe.value],
    [
      'histories of those who continue',
      degrees.filter((t) => t.vaihe === 'jatkava').map((t) => t.tilat),
      a.jatkavanTilat.value,
    ],
    ['new rights in VIRTA', newcomers.filter((t) => t.tilat !== '1-7').map((t) => t.virta), a.virta.value],
    ['lengths of rights', degrees.map((t) => t.oikeudenKesto), a.oikeudenKesto.value],
    ['ways through the selection', degrees.map((t) => t.valintarekisteri), a.valintarekisteri.value],
    ['results of the selection', waiting.map((t) => t.valintaTila), a.valintaTila.value],
    ['answers to an offered place', waiting.filter(isChosen).map((t) => t.vastaanottoTila), a.vastaanottoTila.value],
    ['options beside the first', applied.map((t) => t.muutHakutoiveet), a.muutHakutoiveet.value],
    ['options that tell when studies begin', applied.map((t) => t.alkamistieto), a.alkamistieto.value],
    ['enrolments for an autumn start', enrolledFor('syksy'), a.syksynIlmoittautuminen.value],
    ['enrolments for a start in January', enrolledFor('tammikuu'), a.tammikuunIlmoittautuminen.value],
    ['organisations of options', degrees.map((t) => t.organisaatio), a.organisaatio.value],
    ['enrolments that name their right', degrees.map((t) => t.ilmoittautumisavain), a.ilmoittautumisavain.value],
    ['linked OIDs', sample.map((t) => t.linkitettyja), a.linkitettyja.value],
    ['citizenships', sample.map((t) => t.kansalaisuuksia), a.kansalaisuuksia.value],
    ['other options', degrees.flatMap((t) => t.muutHakutoiveet ?? []), a.muutHakutoiveet.value],
    ['kinds of programme', degrees.flatMap((t) => t.ohjelmalaji ?? []), a.ohjelmalaji.value],
    [
      'enrolments of those who continue',
      degrees.flatMap((t) => (t.tutkinto === 'alempi-ja-ylempi' ? [] : (t.lasnaolo ?? []))),
      a.lasnaolo.value,
    ],
    ['exchanges from here', degrees.flatMap((t) => t.vaihtojakso ?? []), a.vaihtojakso.value],
    ['structures of attainments', degrees.map((t) => t.suoritusrakenne), a.suoritusrakenne.value],
    ['transfers', degrees.map((t) => t.hyvaksiluvut), a.hyvaksiluvut.value],
    ['attainments of no right', degrees.map((t) => t.irtosuorituksia), a.irtosuorituksia.value],
    ['local scales', degrees.map((t) => t.paikallinenAsteikko), a.paikallinenAsteikko.value],
    ['upper secondary states', sample.flatMap((t) => t.toisenAsteenTilat ?? []), a.toisenAsteenTilat.value],
    ['dual citizens', sample.map((t) => t.kaksoiskansalaisuus), a.kaksoiskansalaisuus.value],
    ['ways to settle a fee', among(degrees, settled), a.maksettu.value],
    ['open fees', among(degrees, unsettled), a.maksamatta.value],
    [
      'periods of fees',
      degrees.flatMap((t) => (t.lukuvuosimaksu === 'first-term-paid' ? [] : (t.maksukaudet ?? []))),
      a.maksukaudet.value,
    ],
  ])('%s come in the shares of the assumptions', (_, values, shares) => {
    expect(values.length).toBeGreaterThan(500);
    expectShares(values, shares);
  });

  it('have a hetu when they have studied here, seldom before', () => {
    const holdersAmong = (people: readonly StudentTraits[]) =>
      people.filter(({ hetu }) => hetu === 'artificial').length / people.length;
    expect(holdersAmong(newcomers)).toBeCloseTo(a.hetuUusista.value, 1.5);
    expect(holdersAmong(degrees.filter(({ vaihe }) => vaihe === 'jatkava'))).toBeCloseTo(a.hetuJatkavista.value, 1.5);
    expect(holdersAmong(sample.filter(isExchange))).toBeCloseTo(a.hetuVaihdosta.value, 1.5);
  });

  it('must pay, have paid and have a hetu as often as assumed', () => {
    const share = (count: number, of: number) => (100 * count) / of;
    const paid = among(degrees, settled).length;
    const open = among(degrees, unsettled).length;
    const [[, must], [, free], [, unchecked]] = a.maksuvelvollisuus.value;
    expect(share(paid + open, degrees.length)).toBeCloseTo(must, -0.3);
    expect(share(among(degrees, ['none-required']).length, degrees.length)).toBeCloseTo(free, -0.3);
    expect(share(among(degrees, ['not-checked']).length, degrees.length)).toBeCloseTo(unchecked, -0.3);
    for (const [vaihe, { value }] of [
      ['uusi', a.maksutilanne],
      ['jatkava', a.jatkavanMaksutilanne],
    ] as const) {
      const people = degrees.filter((t) => t.vaihe === vaihe);
      const havePaid = among(people, settled).length;
      expect(Math.abs(share(havePaid, havePaid + among(people, unsettled).length) - value[0][1])).toBeLessThan(1.5);
    }
    const holders = sample.filter(({ hetu }) => hetu === 'artificial').length;
    expect(Math.abs(share(holders, size) - 100 / a.hetu.value)).toBeLessThan(1);
  });

  it('belong to students who can exist: every school has programmes for every degree', () => {
    expect(sample.flatMap((traits) => contradiction(traits) ?? [])).toEqual([]);
    const schools = new Set(sample.map(({ oppilaitos, tutkinto }) => `${oppilaitos} ${tutkinto}`));
    for (const traits of sample) {
      if (!schools.delete(`${traits.oppilaitos} ${traits.tutkinto}`)) continue;
      expect(generateStudent(stream(1), traits, { now: '2026-07-01' }).opinnot.ohjelma.en).not.toBe('');
    }
  });
});

describe('the assumptions', () => {
  it('are shares that sum to 100, or numbers; each has a status and a source', () => {
    for (const [id, { about, value, status, source }] of Object.entries<(typeof assumptions)[keyof typeof assumptions]>(
      assumptions,
    )) {
      expect(about.length, id).toBeGreaterThan(10);
      expect(source, id).not.toBe('');
      expect(status === 'fact' ? source.includes('https://') : true, `${id}: a fact has an address`).toBe(true);
      if (typeof value === 'number') continue;
      const shares = (value as Shares<unknown>).map(([, share]) => share);
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        id,
      ).toBeCloseTo(100, 6);
    }
  });

  it('are the only numbers that the realistic mix draws by', () => {
    const source = readFileSync(
      new URL('../../../generators/realistic/draw-realistic-traits.ts', import.meta.url),
      'utf8',
    );
    const code = source.replaceAll(/\/\*.*?\*\/|\/\/.*$|'[^'\n]*'/gms, '');
    expect(code.match(/\b\d[\d_.]*\b/g)?.filter((number) => !['0', '1'].includes(number)) ?? []).toEqual([]);
    const unused = Object.keys(assumptions).filter((id) => !source.includes(`'${id}'`) && !source.includes(`.${id}.`));
    expect(unused, 'what start, populations and attainments use').toEqual(usedElsewhere);
  });
});

/** The fees are drawn by the value of `maksutilanne`. */
const usedElsewhere = [
  'hakemuksia',
  'vaihtunutHetu',
  'maksettu',
  'maksamatta',
  'vauhti',
  'vauhdinHajonta',
  'vuosienHajonta',
];

describe('uniform traits', () => {
  const uniform = Array.from({ length: 5000 }, (_, i) => drawUniformTraits(stream('uniform').fork(String(i))));

  it('have half degree students, every other kind of study and every degree as often as the others, who all can exist', () => {
    expect(uniform.flatMap((traits) => contradiction(traits) ?? [])).toEqual([]);
    const others = opintolajit.filter((laji) => laji !== 'tutkinto');
    expectShares(
      uniform.map(({ laji }) => laji),
      [['tutkinto', 50], ...others.map((laji) => [laji, 50 / others.length] as const)],
    );
    expectShares(
      uniform.flatMap(({ tutkinto }) => tutkinto ?? []),
      tutkinnot.map((tutkinto) => [tutkinto, 100 / tutkinnot.length]),
    );
  });

  it('show every value of every trait, each in a good dozen of five thousand', () => {
    const rare = Object.entries(uniformTraitValues).flatMap(([trait, values]) =>
      values.filter((value) => uniform.filter((one) => one[trait as keyof StudentTraits] === value).length < 12),
    );
    expect(rare).toEqual([]);
  });

  it('leave out no trait but those that nobody can list: a label, a school, a pace, and errors, which are asked for', () => {
    const listed = new Set([...Object.keys(uniformTraitValues), 'laji', 'tutkinto']);
    expect(Object.keys(decideTraits({})).filter((trait) => !listed.has(trait))).toEqual(['label', 'oppilaitos']);
  });
});

describe('the names', () => {
  test.each(nimistot.map((nimisto) => [nimisto.kansalaisuus, nimisto] as const))(
    'of %s are sorted, unique and spelled as in a passport',
    (kansalaisuus, { naiset, miehet, sukunimet, naistenSukunimet = sukunimet }) => {
      for (const list of [naiset, miehet, sukunimet, naistenSukunimet]) {
        expect(list).toEqual([...new Set(list)].toSorted());
        expect(list.length).toBeGreaterThanOrEqual(15);
        expect(list.filter((name) => !/^[A-Z][A-Za-z]+( [A-Z][a-z]+)*$/.test(name))).toEqual([]);
      }
      // Each Russian family name has a form for women.
      if (kansalaisuus === '643') expect(naistenSukunimet.length).toBe(sukunimet.length);
      const codes = koskiKoodistot.maatjavaltiot2?.koodit.map(({ koodiarvo }) => koodiarvo);
      expect(codes).toContain(kansalaisuus);
    },
  );

  it('are there for every citizenship that the assumptions draw', () => {
    const known = nimistot.map(({ kansalaisuus }) => kansalaisuus);
    const drawn = [...assumptions.kansalaisuus.value, ...assumptions.vaihdonKansalaisuus.value].map(([code]) => code);
    expect(drawn.filter((code) => !known.includes(code))).toEqual([]);
  });
});
