import fc from 'fast-check';
import { expect, test } from 'vitest';
import { javaDoubleText, toKoskiJson } from '#contracts';

test('a laajuus always has a decimal part, other numbers never', () => {
  expect(toKoskiJson({ laajuus: { arvo: 5 }, summa: 4000, koodistoVersio: 1 })).toBe(
    '{"laajuus":{"arvo":5.0},"summa":4000,"koodistoVersio":1}',
  );
});

test.each([
  [5, '5.0'],
  [Math.fround(2.3), '2.299999952316284'],
  [0.001, '0.001'],
  [0.0009, '9.0E-4'],
  [9999999, '9999999.0'],
  [10000000, '1.0E7'],
  [12345678.5, '1.23456785E7'],
  [0, '0.0'],
])('%d is printed as Java prints it: %s', (value, text) => {
  expect(javaDoubleText(value)).toBe(text);
});

test('a laajuus beyond a float is printed as Jackson prints it, in quotes', () => {
  expect(toKoskiJson({ arvo: Number.POSITIVE_INFINITY })).toBe('{"arvo":"Infinity"}');
});

test('an escape is told from a text that looks like one, and half a surrogate pair is a question mark', () => {
  expect(toKoskiJson(['\\u001f', '\\\u001f', '\ud800a\ude00', '\ud83d\ude00'])).toBe(
    '["\\\\u001f","\\\\\\u001F","?a?","\ud83d\ude00"]',
  );
});

test('control characters are escaped with upper-case digits, umlauts and slashes are raw', () => {
  expect(toKoskiJson({ tyyppi: 'ä/\u001f\n"\\' })).toBe('{"tyyppi":"ä/\\u001F\\n\\"\\\\"}');
});

test('a missing value is left out, an empty list or object stays', () => {
  expect(toKoskiJson({ a: undefined, b: [], c: {} })).toBe('{"b":[],"c":{}}');
});

test('the pretty form indents objects by two and keeps arrays inline', () => {
  expect(toKoskiJson({ a: [], b: [1, { c: 'x' }], d: {} }, { pretty: true })).toBe(
    '{\n  "a" : [ ],\n  "b" : [ 1, {\n    "c" : "x"\n  } ],\n  "d" : { }\n}',
  );
});

test('both forms say the same as the value itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const same = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(toKoskiJson(value))).toEqual(same);
      expect(JSON.parse(toKoskiJson(value, { pretty: true }))).toEqual(same);
    }),
  );
});
