import { describe, expect, it } from 'vitest';
import { generateStudent, maksutapaukset, type StudentTraits, stream } from '#generators';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The fee of a new student as both registers hold it: each term's required sum and what its enrolment says. */
const fee = (traits: StudentTraits) => {
  const student = generateStudent(stream('lukuvuosimaksu'), traits, { now: '2026-07-01' });
  const [oikeus] = student.opiskeluoikeudet;
  const required = oikeus?.maksut ?? [];
  const settled = oikeus?.ilmoittautumiset.flatMap(({ maksu }) => (maksu === undefined ? [] : [maksu])) ?? [];
  const [toive] = student.hakutoiveet;
  return {
    vuosimaksu: student.opinnot.vuosimaksu,
    required: required.map(({ summa }) => summa),
    settled,
    paid: sum(settled.map(({ summa = 0, apuraha = 0 }) => summa + apuraha)),
    valintarekisteri: [toive?.maksuvelvollisuus, toive?.lukuvuosimaksu],
  };
};

describe.each(['lukukausittain', 'lukuvuosittain'] as const)('required %s', (maksukaudet) => {
  it.each(maksutapaukset)(
    'the case %s: the periods required add up to the year’s fee, scholarship included (VI-072)',
    (lukuvuosimaksu) => {
      const { vuosimaksu, required } = fee({ lukuvuosimaksu, maksukaudet });
      expect(sum(required)).toBe(vuosimaksu);
      expect(required.every(Number.isInteger)).toBe(true);
      expect(required).toHaveLength(vuosimaksu === 0 ? 0 : maksukaudet === 'lukuvuosittain' ? 1 : 2);
    },
  );

  it.each(maksutapaukset.filter((one) => one !== 'flag-without-sums'))(
    'the case %s: paid exactly when the sums reach what is required (VI-073)',
    (lukuvuosimaksu) => {
      const { vuosimaksu, settled, paid } = fee({ lukuvuosimaksu, maksukaudet });
      for (const { maksettu } of settled) expect(maksettu).toBe(paid >= vuosimaksu);
    },
  );
});

it('fees are told by the terms 1.8. to 31.12. and 1.1. to 31.7. (VI-074)', () => {
  const student = generateStudent(stream('lukuvuosimaksu'), { maksukaudet: 'lukukausittain' }, { now: '2026-07-01' });
  const terms = [
    { alku: '2026-08-01', loppu: '2026-12-31' },
    { alku: '2027-01-01', loppu: '2027-07-31' },
  ];
  const [oikeus] = student.opiskeluoikeudet;
  expect(oikeus?.maksut.map(({ alku, loppu }) => ({ alku, loppu }))).toEqual(terms);
  expect(oikeus?.ilmoittautumiset.map(({ alku, loppu }) => ({ alku, loppu }))).toEqual(terms);
});

describe('the fee case', () => {
  it('none-required: not obliged, and nothing of fees in VIRTA', () => {
    expect(fee({ lukuvuosimaksu: 'none-required' })).toMatchObject({
      required: [],
      settled: [],
      valintarekisteri: ['not-obligated', undefined],
    });
  });

  it('not-checked: nobody has reviewed the obligation, and nothing of fees in VIRTA', () => {
    expect(fee({ lukuvuosimaksu: 'not-checked' })).toMatchObject({
      required: [],
      settled: [],
      valintarekisteri: ['unreviewed', undefined],
    });
  });

  it('unpaid: obliged, no payment row, nothing paid', () => {
    expect(fee({ lukuvuosimaksu: 'unpaid' })).toMatchObject({ paid: 0, valintarekisteri: ['obligated', undefined] });
  });

  it('partly-paid: half of it, in both registers not settled', () => {
    const { vuosimaksu, paid, valintarekisteri } = fee({ lukuvuosimaksu: 'partly-paid' });
    expect(paid).toBe(vuosimaksu / 2);
    expect(valintarekisteri).toEqual(['obligated', 'MAKSAMATTA']);
  });

  it('full-scholarship: the whole sum is a scholarship', () => {
    const { vuosimaksu, settled, valintarekisteri } = fee({ lukuvuosimaksu: 'full-scholarship' });
    expect(sum(settled.map(({ apuraha = 0 }) => apuraha))).toBe(vuosimaksu);
    expect(valintarekisteri).toEqual(['obligated', 'VAPAUTETTU']);
  });

  it('half-scholarship: half is a scholarship, half is paid (VI-074)', () => {
    const { vuosimaksu, settled, valintarekisteri } = fee({ lukuvuosimaksu: 'half-scholarship' });
    expect(sum(settled.map(({ apuraha = 0 }) => apuraha))).toBe(vuosimaksu / 2);
    expect(sum(settled.map(({ summa = 0 }) => summa))).toBe(vuosimaksu / 2);
    expect(valintarekisteri).toEqual(['obligated', 'MAKSETTU']);
  });

  it('flag-without-sums: settled in both registers, without a sum (VI-073)', () => {
    const { settled, valintarekisteri } = fee({ lukuvuosimaksu: 'flag-without-sums' });
    expect(settled).toEqual([{ maksettu: true }, { maksettu: true }]);
    expect(valintarekisteri).toEqual(['obligated', 'MAKSETTU']);
  });

  it('registers-disagree: settled in the selection register, unpaid in VIRTA', () => {
    const { settled, valintarekisteri } = fee({ lukuvuosimaksu: 'registers-disagree' });
    expect(settled.map(({ maksettu }) => maksettu)).toEqual([false, false]);
    expect(valintarekisteri).toEqual(['obligated', 'MAKSETTU']);
  });
});
