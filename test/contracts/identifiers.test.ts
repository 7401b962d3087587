import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasCheckDigit,
  isHenkiloOidFormat,
  isHetuFormat,
  isSyntheticIdentifier,
  isSyntheticOid,
  maskIdentifiers,
  oppilaitokset,
  parseHetu,
  toHenkiloOid,
  toHetu,
  toOrganisaatioOid,
  valimerkit,
} from '#contracts';

const hetuParts = fc
  .record({
    time: fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2099, 11, 31) }),
    yksilonumero: fc.integer({ min: 900, max: 999 }),
    sign: fc.nat(),
  })
  .map(({ time, yksilonumero, sign }) => {
    const syntymaaika = new Date(time).toISOString().slice(0, 10);
    const signs =
      Object.entries(valimerkit).find(([century]) => century.startsWith(syntymaaika.slice(0, 2)))?.[1] ?? [];
    return { syntymaaika, yksilonumero, valimerkki: signs[sign % signs.length] ?? 'A' };
  });
const hetut = hetuParts.map(toHetu);
const oidNumbers = fc.integer({ min: 0, max: 9_999_999_999 });
const henkiloOids = fc
  .tuple(fc.constantFrom(98 as const, 198 as const), oidNumbers)
  .map((args) => toHenkiloOid(...args));
const organisaatioOids = fc
  .tuple(fc.constantFrom(99 as const, 199 as const), oidNumbers)
  .map((args) => toOrganisaatioOid(...args));

const withChangedDigit = (text: string, at: number, by: number): string =>
  text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);

describe('hetu', () => {
  test('what toHetu makes, parseHetu reads back', () => {
    fc.assert(
      fc.property(hetuParts, (parts) => {
        const hetu = toHetu(parts);
        expect(parseHetu(hetu)).toMatchObject({ hetu, ...parts, valid: true, artificial: true });
        expect(isHetuFormat(hetu)).toBe(true);
      }),
    );
  });

  test('KM-041: one changed digit is caught by the check character', () => {
    fc.assert(
      fc.property(hetut, fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9), fc.integer({ min: 1, max: 9 }), (hetu, at, by) => {
        expect(parseHetu(withChangedDigit(hetu, at, by))?.valid ?? false).toBe(false);
      }),
    );
  });

  // Public vectors of Koski's HetuSpec.
  test.each(['300169-915F', '161126-922M'])('%s is a valid artificial hetu', (hetu) => {
    expect(parseHetu(hetu)).toMatchObject({ valid: true, artificial: true });
  });

  test('the century sign tells the century, and - and A are the defaults', () => {
    expect(parseHetu('300169-915F')?.syntymaaika).toBe('1969-01-30');
    expect(toHetu({ syntymaaika: '1899-12-31', yksilonumero: 900 })[6]).toBe('+');
    expect(toHetu({ syntymaaika: '1999-12-31', yksilonumero: 900 })[6]).toBe('-');
    expect(toHetu({ syntymaaika: '2000-01-01', yksilonumero: 900 })[6]).toBe('A');
    expect(toHetu({ syntymaaika: '2000-01-01', yksilonumero: 900, valimerkki: 'F' })[6]).toBe('F');
  });

  test.each([
    { syntymaaika: '2001-02-29', yksilonumero: 900 },
    { syntymaaika: '2001-02-28', yksilonumero: 1000 },
    { syntymaaika: '2001-02-28', yksilonumero: -1 },
    { syntymaaika: '1799-01-01', yksilonumero: 900 },
    { syntymaaika: '2001-02-28', yksilonumero: 900, valimerkki: '-' as const },
  ])('toHetu refuses $syntymaaika $yksilonumero $valimerkki', (parts) => {
    expect(() => toHetu(parts)).toThrow(RangeError);
  });

  test.each([
    '',
    '300169-915',
    '300169-915f',
    ' 300169-915F',
    '300169-915F ',
    '301369-915F',
    '300169G915F',
    '300169-915G',
  ])('KM-039: "%s" has not the format', (text) => {
    expect(isHetuFormat(text)).toBe(false);
    expect(parseHetu(text)).toBeUndefined();
  });

  test.each(['000169-915F', '310269-915F', '300169-915A', '300169Y915F'])(
    'KM-043: %s has the format, though it is nobody',
    (text) => {
      expect(isHetuFormat(text)).toBe(true);
      expect(parseHetu(text)?.valid ?? false).toBe(text === '300169Y915F');
    },
  );

  test('KM-044: one line terminator at the end passes the format of Koski, and is no hetu', () => {
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028']) expect(isHetuFormat(`300169-915F${end}`)).toBe(true);
    for (const end of ['\n\n', '\n\r', ' ', '\t']) expect(isHetuFormat(`300169-915F${end}`)).toBe(false);
    expect(parseHetu('300169-915F\n')).toBeUndefined();
  });
});

describe('OIDs', () => {
  test('KM-045: person OIDs have branch 24, 98 or 198 and eleven digits', () => {
    for (const branch of [24, 98, 198]) expect(isHenkiloOidFormat(`1.2.246.562.${branch}.00000000001`)).toBe(true);
    for (const oid of ['1.2.246.562.10.00000000001', '1.2.246.562.98.0000000001', '1.2.246.562.98.000000000001', '']) {
      expect(isHenkiloOidFormat(oid)).toBe(false);
    }
    expect(isHenkiloOidFormat('1.2.246.562.98.00000000001\n')).toBe(true);
  });

  test('one changed digit is caught by the check digit, of persons and of organisations', () => {
    fc.assert(
      fc.property(
        fc.oneof(henkiloOids, organisaatioOids),
        fc.nat({ max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (oid, at, by) => {
          expect(hasCheckDigit(oid)).toBe(true);
          expect(hasCheckDigit(withChangedDigit(oid, oid.length - 11 + at, by))).toBe(false);
        },
      ),
    );
  });

  test('the algorithm of organisations is the one that real institutions have', () => {
    const real = oppilaitokset.flatMap(({ oid }) => oid ?? []);
    expect(real.length).toBeGreaterThan(5);
    expect(real.filter((oid) => !hasCheckDigit(oid))).toEqual([]);
  });

  test('what toHenkiloOid and toOrganisaatioOid make is synthetic and of good format', () => {
    fc.assert(fc.property(henkiloOids, (oid) => isHenkiloOidFormat(oid) && isSyntheticOid(oid)));
    fc.assert(fc.property(organisaatioOids, (oid) => !isHenkiloOidFormat(oid) && isSyntheticOid(oid)));
    expect(isSyntheticOid('1.2.246.562.24.00000000001')).toBe(false);
    expect(isSyntheticOid('1.2.246.562.10.00000000001')).toBe(false);
  });

  test('a number that does not fit is refused', () => {
    for (const number of [-1, 1.5, 10_000_000_000, Number.NaN]) {
      expect(() => toHenkiloOid(98, number)).toThrow(RangeError);
    }
  });
});

describe('masking', () => {
  test('keeps enough to tell persons apart', () => {
    expect(maskIdentifiers('300169-915F asked for 1.2.246.562.98.12345674567.')).toBe(
      '300169-**** asked for 1.2.246.562.98.*******4567.',
    );
    expect(maskIdentifiers('?hetu=300169%2B915F&x=300169a915f')).toBe('?hetu=300169%2B****&x=300169a****');
  });

  test('leaves other numbers and OIDs alone', () => {
    const text = '2026-11-22T06:00:00Z 1.2.246.562.10.39218317368 1.2.246.562.20.00000000000000012345 10076-1234 5000';
    expect(maskIdentifiers(text)).toBe(text);
  });

  test('leaves no full identifier in any text, whatever stands around it, and does nothing more the second time', () => {
    const piece = fc.oneof(hetut, henkiloOids, fc.string({ maxLength: 5 }), fc.constantFrom('1', '0', '-', 'A', '.'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const masked = maskIdentifiers(pieces.join(''));
        for (const identifier of pieces.filter(isSyntheticIdentifier)) expect(masked).not.toContain(identifier);
        expect(masked).not.toMatch(/1\.2\.246\.562\.(24|98|198)\.\d{11}/);
        expect(maskIdentifiers(masked)).toBe(masked);
      }),
    );
  });

  test('only artificial hetut and OIDs of test branches are synthetic', () => {
    fc.assert(fc.property(fc.oneof(hetut, henkiloOids, organisaatioOids), isSyntheticIdentifier));
    const inUse = toHetu({ syntymaaika: '1970-01-01', yksilonumero: 899 });
    for (const text of [inUse, '1.2.246.562.24.00000000001', 'x', '', '310269-915F']) {
      expect(isSyntheticIdentifier(text)).toBe(false);
    }
  });
});
