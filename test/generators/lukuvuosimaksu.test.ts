import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPopulation,
  generateStudent,
  type maksukausijaot,
  maksutapaukset,
  type Student,
  type StudentTraits,
  stream,
  toVirtaRecord,
} from '#generators';
import { anyStudent } from './student-arbitrary.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const generate = (traits: StudentTraits, now = '2026-07-01') =>
  generateStudent(stream('lukuvuosimaksu'), traits, { now });

/** The fee of a new student as both registers hold it: each term's required sum and what its enrolment says. */
const fee = (traits: StudentTraits) => {
  const student = generate(traits);
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

it('Maksettu is 1 exactly when sum and scholarship reach what is required, unless the case says otherwise (VI-073)', () => {
  const otherwise = ['flag-without-sums', 'flag-above-sums', 'flag-below-sums'];
  fc.assert(
    fc.property(anyStudent, ({ traits, opiskeluoikeudet }) => {
      if (otherwise.includes(traits.lukuvuosimaksu)) return;
      for (const { maksut, ilmoittautumiset } of opiskeluoikeudet) {
        for (const { alku, loppu, summa } of maksut) {
          const settled = ilmoittautumiset.flatMap((one) =>
            one.maksu !== undefined && alku <= one.alku && one.alku <= loppu ? [one.maksu] : [],
          );
          const paid = sum(settled.map(({ summa = 0, apuraha = 0 }) => summa + apuraha));
          for (const { maksettu } of settled) expect(maksettu).toBe(paid >= summa);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('every sum is a whole number of euros of five digits at most, as VIRTA has room for (VI-008)', () => {
  fc.assert(
    fc.property(anyStudent, (student) => {
      const { opiskeluoikeudet, lukukausiIlmoittautumiset } = toVirtaRecord(student);
      const sums = [
        ...opiskeluoikeudet.flatMap(({ lukuvuosiMaksut }) => lukuvuosiMaksut.map(({ summa }) => summa)),
        ...lukukausiIlmoittautumiset.flatMap(({ lukuvuosiMaksu: { summa, apuraha } = {} }) => [summa, apuraha]),
      ];
      for (const one of sums) expect(one ?? '0').toMatch(/^\d{1,5}$/);
    }),
    { numRuns: 100 },
  );
});

describe('a year’s fee is required', () => {
  it.each([
    ['lukukausittain', [0.5, 0.5]],
    ['epatasaisesti', [0.44, 0.56]],
    ['ensimmaisella-lukukaudella', [1]],
    ['lukuvuosittain', [1]],
    ['ei-kausia', []],
  ] as const)('%s: periods with these shares of it, scholarship included (VI-072)', (maksukaudet, shares) => {
    for (const lukuvuosimaksu of ['paid', 'full-scholarship', 'unpaid'] as const) {
      const { vuosimaksu, required } = fee({ lukuvuosimaksu, maksukaudet });
      expect(required.map((one) => Math.floor((100 * one) / vuosimaksu + 0.5) / 100)).toEqual(shares);
      if (shares.length > 0) expect(sum(required)).toBe(vuosimaksu);
    }
  });

  it('the terms are 1.8. to 31.12. and 1.1. to 31.7., the year both (VI-074)', () => {
    const terms = [
      { alku: '2026-08-01', loppu: '2026-12-31' },
      { alku: '2027-01-01', loppu: '2027-07-31' },
    ];
    const periods = (maksukaudet: (typeof maksukausijaot)[number]) =>
      generate({ maksukaudet }).opiskeluoikeudet[0]?.maksut.map(({ alku, loppu }) => ({ alku, loppu }));
    expect(periods('lukukausittain')).toEqual(terms);
    expect(periods('ensimmaisella-lukukaudella')).toEqual(terms.slice(0, 1));
    expect(periods('lukuvuosittain')).toEqual([{ alku: '2026-08-01', loppu: '2027-07-31' }]);
    const [oikeus] = generate({}).opiskeluoikeudet;
    expect(oikeus?.ilmoittautumiset.map(({ alku, loppu }) => ({ alku, loppu }))).toEqual(terms);
  });

  it('a term for which nothing is required says nothing of a payment', () => {
    expect(fee({ maksukaudet: 'ensimmaisella-lukukaudella' }).settled).toHaveLength(1);
  });
});

describe('the fee case', () => {
  const of = (lukuvuosimaksu: (typeof maksutapaukset)[number]) => {
    const { vuosimaksu, settled, paid, valintarekisteri } = fee({ lukuvuosimaksu });
    return { half: vuosimaksu / 2, settled, paid, valintarekisteri };
  };
  const { half } = of('paid');
  const twice = <T>(one: T) => [one, one];

  it.each([
    ['none-required', [], ['not-obligated', undefined]],
    ['not-checked', [], ['unreviewed', undefined]],
    ['unpaid', twice({ maksettu: false, summa: 0 }), ['obligated', undefined]],
    ['partly-paid', twice({ maksettu: false, summa: half / 2 }), ['obligated', 'MAKSAMATTA']],
    ['one-euro-short', twice({ maksettu: false, summa: half - 1 }), ['obligated', 'MAKSAMATTA']],
    [
      'first-term-paid',
      [
        { maksettu: true, summa: half },
        { maksettu: false, summa: 0 },
      ],
      ['obligated', 'MAKSAMATTA'],
    ],
    ['paid', twice({ maksettu: true, summa: half }), ['obligated', 'MAKSETTU']],
    ['over-paid', twice({ maksettu: true, summa: half + 100 }), ['obligated', 'MAKSETTU']],
    ['half-scholarship', twice({ maksettu: true, summa: half / 2, apuraha: half / 2 }), ['obligated', 'MAKSETTU']],
    ['half-scholarship-rest-unpaid', twice({ maksettu: false, summa: 0, apuraha: half / 2 }), ['obligated', undefined]],
    ['full-scholarship', twice({ maksettu: true, summa: 0, apuraha: half }), ['obligated', 'VAPAUTETTU']],
    ['refunded-scholarship', twice({ maksettu: true, summa: half }), ['obligated', 'MAKSETTU']],
    ['flag-without-sums', twice({ maksettu: true }), ['obligated', 'MAKSETTU']],
    ['unpaid-without-sums', twice({ maksettu: false }), ['obligated', undefined]],
    ['flag-above-sums', twice({ maksettu: true, summa: half / 2 }), ['obligated', 'MAKSETTU']],
    ['flag-below-sums', twice({ maksettu: false, summa: half }), ['obligated', 'MAKSAMATTA']],
    ['payment-untold', [], ['obligated', 'MAKSETTU']],
    ['registers-disagree', twice({ maksettu: false, summa: 0 }), ['obligated', 'MAKSETTU']],
  ] as const)('%s: VIRTA and Valintarekisteri say so (VI-073, VI-074)', (lukuvuosimaksu, settled, valintarekisteri) => {
    expect(of(lukuvuosimaksu)).toMatchObject({ settled, valintarekisteri });
    expect(fee({ lukuvuosimaksu }).vuosimaksu).toBe(lukuvuosimaksu.startsWith('no') ? 0 : 2 * half);
  });

  it('there is no other one', () => {
    expect(maksutapaukset).toHaveLength(18);
  });
});

describe('Valintarekisteri', () => {
  const obligations = ['REQUIRED', 'NOT_REQUIRED', 'NOT_CHECKED', 'absent'] as const;
  const rows = ['MAKSETTU', 'MAKSAMATTA', 'VAPAUTETTU', 'absent'] as const;
  const reviews = {
    REQUIRED: 'obligated',
    NOT_REQUIRED: 'not-obligated',
    NOT_CHECKED: 'unreviewed',
    absent: undefined,
  };

  it.each(obligations.flatMap((one) => rows.map((row) => [one, row] as const)))(
    'may say %s and %s, whatever VIRTA says (VM-056, VM-059)',
    (maksuvelvollisuus, maksurivi) => {
      const told = fee({ maksuvelvollisuus, maksurivi });
      expect(told.valintarekisteri).toEqual([
        reviews[maksuvelvollisuus],
        maksurivi === 'absent' ? undefined : maksurivi,
      ]);
      expect(told.settled).toEqual(fee({}).settled);
    },
  );
});

describe('the funding of the right', () => {
  const funding = (traits: StudentTraits) => {
    const [oikeus] = toVirtaRecord(generate(traits)).opiskeluoikeudet;
    return [oikeus?.lukuvuosiMaksut.length, ...new Set(oikeus?.jaksot.map(({ rahoituslahde }) => rahoituslahde))];
  };

  it('is 5, the tuition fee, with fee periods and without them if so wanted', () => {
    expect(funding({})).toEqual([2, '5']);
    expect(funding({ rahoituslahde: '1' })).toEqual([2, '1']);
    expect(funding({ lukuvuosimaksu: 'none-required' })).toEqual([0, '1']);
    expect(funding({ maksukaudet: 'ei-kausia', rahoituslahde: '5' })).toEqual([0, '5']);
  });
});

describe('what a year costs', () => {
  const price = (traits: StudentTraits, now: string) => generate(traits, now).opinnot.vuosimaksu;

  it('is what the school asked of those who began then', () => {
    expect(price({ oppilaitos: '10076' }, '2025-07-01')).toBe(15000);
    expect(price({ oppilaitos: '10076', tutkinto: 'alempi' }, '2025-07-01')).toBe(12000);
    expect(price({ oppilaitos: '01914' }, '2024-07-01')).toBe(13500);
    expect(price({ oppilaitos: '01914' }, '2025-07-01')).toBe(15000);
    expect([13000, 15000, 18000]).toContain(price({ oppilaitos: '01901' }, '2025-07-01'));
  });

  it('covers the costs for rights that begin in autumn 2026 or later, and stays as it was for others', () => {
    expect(price({ oppilaitos: '10076', alkaa: 'tammikuu' }, '2025-10-01')).toBe(15000);
    expect(price({ oppilaitos: '10076' }, '2026-07-01')).toBe(19500);
    expect(price({ oppilaitos: '10076', vaihe: 'jatkava' }, '2026-07-01')).toBe(15000);
  });
});

describe('registers that disagree on a fee', () => {
  const { student } = createPopulation({ seed: 'agree', now: '2026-07-01', size: 3000 });
  const students = Array.from({ length: 3000 }, (_, index) => student(index));

  it('belong to a student whose traits say so', () => {
    const found = students.filter(registersDisagree);
    expect(found.length).toBeGreaterThan(50);
    const unsaid = found.filter(
      ({ traits: { lukuvuosimaksu, maksuvelvollisuus, maksurivi } }) =>
        (maksuvelvollisuus ?? maksurivi) === undefined &&
        !['registers-disagree', 'flag-below-sums'].includes(lukuvuosimaksu),
    );
    expect(unsaid.map(({ label, traits }) => [label, traits.lukuvuosimaksu])).toEqual([]);
  });
});

/** VIRTA has a fee where Valintarekisteri says that there is none, or one says paid and the other unpaid. */
const registersDisagree = ({ opinnot, opiskeluoikeudet, hakutoiveet: [toive] }: Student): boolean => {
  const oikeus = opiskeluoikeudet.find(({ paikka }) => paikka.alkaa === opinnot.alkaa);
  if (oikeus === undefined || toive === undefined) return false;
  if (toive.maksuvelvollisuus === 'not-obligated') return oikeus.maksut.some(({ summa }) => summa > 0);
  const told = oikeus.ilmoittautumiset
    .slice(0, 2)
    .flatMap(({ maksu }) => (maksu === undefined ? [] : [maksu.maksettu]));
  if (told.length === 0 || toive.maksuvelvollisuus !== 'obligated') return false;
  return ['MAKSETTU', 'VAPAUTETTU'].includes(toive.lukuvuosimaksu ?? '') !== told.every(Boolean);
};
