import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hetuFormat, malformed, notFound, oidFormat } from './error-texts.ts';
import { createKoski, read } from './koski-world.ts';

const { ask } = createKoski();
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers = {}) => read(ask(path, { body, headers }));

const jsonOnly =
  '[{"key":"unsupportedMediaType.jsonOnly","message":"Wrong content type: only application/json content type with UTF-8 encoding allowed"}]';

describe('paths and methods', () => {
  test.each(['', '/', '/hetu/', '/valinta', '/valinta/oid/', '/oids', '/HETU', 'x/hetu', 'constructor'])(
    'an unknown path %s gives 404 (KM-026)',
    async (path) => {
      expect(await post(path, '{}')).toEqual([404, '[{"key":"notFound","message":"Not found"}]']);
    },
  );

  test('a query does not hide the path', async () => {
    expect(await post('/hetu?class_refs=false', '')).toEqual([400, malformed]);
  });

  test.each(['/%68etu', '/hetu;a=b', '/hetu;/oid?c', '/val%69nta/hetut'])(
    'a path is decoded, and what stands behind a semicolon is none of it: %s',
    async (path) => {
      expect(await post(path, '')).toEqual([400, malformed]);
    },
  );

  test.each(['/valinta%2Fhetut', '/hetu%3Fa', '/hetu%zz', '/hetu%ff'])('nothing is decoded into %s', async (path) => {
    expect(await post(path, '')).toEqual([404, '[{"key":"notFound","message":"Not found"}]']);
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    '%s on a known path gives an empty 405 (KM-028)',
    async (method) => {
      const response = await ask('/hetu', { method });
      expect(await read(response)).toEqual([405, '']);
      expect(response.headers.get('allow')).toBe('POST');
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    },
  );
});

describe('content type and charset come before the body (KM-005, KM-006, KM-007)', () => {
  test.each([
    'text/plain',
    'application/json ; charset=utf-8',
    'application/json;charset=iso-8859-1',
    'application/jsonx',
    'application/vnd.api+json',
    'text/json',
  ])('%s is refused', async (type) => {
    expect(await post('/hetu', 'not read', { 'content-type': type })).toEqual([415, jsonOnly]);
  });

  test('a missing one is refused', async () => {
    const body = new Uint8Array(Buffer.from('{}'));
    expect(await post('/hetu', body, { 'content-type': undefined })).toEqual([415, jsonOnly]);
  });

  test.each([
    'application/json',
    'Application/JSON',
    'application/json;charset=utf-8',
    'application/json; charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json;odata=x',
  ])('%s is taken', async (type) => {
    expect(await post('/hetu', '{"hetu":"x"}', { 'content-type': type })).toEqual([400, hetuFormat('x')]);
  });
});

describe('compressed requests (KM-010)', () => {
  test.each([
    ['gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
  ])('%s is read', async (encoding, compress) => {
    const body = new Uint8Array(compress('{"hetu":"x"}'));
    expect(await post('/hetu', body, { 'content-encoding': encoding })).toEqual([400, hetuFormat('x')]);
  });

  test('what is not compressed as it claims is malformed', async () => {
    expect(await post('/hetu', '{"hetu":"x"}', { 'content-encoding': 'gzip' })).toEqual([400, malformed]);
  });

  test('an encoding that Koski does not know is left alone', async () => {
    expect(await post('/hetu', '{"hetu":"x"}', { 'content-encoding': 'br' })).toEqual([400, hetuFormat('x')]);
  });
});

describe('the format of hetu and OID', () => {
  test.each([
    '',
    'x',
    '010190-901',
    '010190-901R ',
    ' 010190-901R',
    '010190-901g',
    '010190-901G',
    '320190-9016',
    '011390-9016',
    '010190*9016',
    '010190a9016',
  ])('hetu %j is of bad format (KM-038, KM-039)', async (hetu) => {
    expect(await post('/hetu', JSON.stringify({ hetu }))).toEqual([400, hetuFormat(hetu)]);
  });

  test.each([
    ['an unknown one', '010190-901R'],
    ['a wrong check character', '010190-9010'],
    ['a day that does not exist', '310290-9019'],
    ['day 00', '000190-9018'],
    ['a future birth', '010199A9013'],
    ['a century sign of 2022', '010190U901R'],
    ['a line feed behind it', '010190-901R\n'],
  ])('%s is a look-up like any other: 404 (KM-040, KM-043, KM-044)', async (_what, hetu) => {
    expect(await post('/hetu', JSON.stringify({ hetu }))).toEqual([404, notFound('(hetu) ei löydy')]);
  });

  test.each([
    '',
    '1.2.246.562.98.1234567890',
    '1.2.246.562.98.123456789012',
    '1.2.246.562.99.12345678901',
    '1x2x246x562x98x12345678901',
  ])('OID %j is of bad format (KM-045, KM-046)', async (oid) => {
    expect(await post('/oid', JSON.stringify({ oid }))).toEqual([400, oidFormat(oid)]);
  });

  test.each(['1.2.246.562.98.12345678901', '1.2.246.562.198.12345678901', '1.2.246.562.24.00000000001'])(
    'OID %s of nobody gives 404 with the OID (KM-049)',
    async (oid) => {
      expect(await post('/oid', JSON.stringify({ oid }))).toEqual([404, notFound(`${oid} ei löydy`)]);
    },
  );
});
