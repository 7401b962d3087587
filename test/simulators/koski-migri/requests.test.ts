import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKoski, read } from './koski-world.ts';

const { ask } = createKoski();
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers = {}) => read(ask(path, { body, headers }));

const jsonOnly =
  '[{"key":"unsupportedMediaType.jsonOnly","message":"Wrong content type: only application/json content type with UTF-8 encoding allowed"}]';
const malformed = '[{"key":"badRequest.format.json","message":"Epäkelpo JSON-dokumentti"}]';
const schema = (errors: string) => `[{"key":"badRequest.validation.jsonSchema","message":[${errors}]}]`;
const hetuFormat = (hetu: string) =>
  `[{"key":"badRequest.validation.henkilötiedot.hetu","message":"Virheellinen muoto hetulla: ${hetu}"}]`;
const oidFormat = (oid: string) =>
  `[{"key":"badRequest.queryParam.virheellinenHenkilöOid","message":"Virheellinen oid: ${oid}. Esimerkki oikeasta muodosta: 1.2.246.562.24.00000000001."}]`;
const notFoundByHetu =
  '[{"key":"notFound.oppijaaEiLöydyTaiEiOikeuksia","message":"Oppijaa (hetu) ei löydy tai käyttäjällä ei ole oikeuksia tietojen katseluun."}]';

describe('paths and methods', () => {
  test.each(['', '/', '/hetu/', '/valinta', '/valinta/oid/', '/oids', '/HETU', 'x/hetu'])(
    'an unknown path %s gives 404 (KM-026)',
    async (path) => {
      expect(await post(path, '{}')).toEqual([404, '[{"key":"notFound","message":"Not found"}]']);
    },
  );

  test('a query does not hide the path', async () => {
    expect(await post('/hetu?class_refs=false', '')).toEqual([400, malformed]);
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

describe('JSON as Jackson reads it (KM-008, KM-009)', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a truncated document', '{"hetu":"010190-901R"'],
    ['a truncated text', '{"hetu":"01019'],
    ['single quotes', "{'hetu':'x'}"],
    ['a comment', '{"hetu":"x"/* */}'],
    ['a comment in front', '// x\n{"hetu":"x"}'],
    ['a byte order mark', '\ufeff{"hetu":"x"}'],
    ['NaN', '{"hetu":NaN}'],
    ['a leading zero', '{"hetu":0123}'],
    ['a leading plus', '{"hetu":+1}'],
    ['a number without decimals', '{"hetu":1.}'],
    ['a trailing comma', '{"hetu":"x",}'],
    ['a trailing comma in a list', '{"oids":["x",]}'],
    ['an unquoted name', '{hetu:"x"}'],
    ['a line break in a text', '{"hetu":"x\n"}'],
    ['an unknown escape', '{"hetu":"\\x"}'],
    ['a bad code point', '{"hetu":"\\u00g0"}'],
    ['a word', 'nulls'],
    ['a number with a letter behind it', '5x'],
    ['more levels than 1000', '['.repeat(1001)],
  ])('%s is malformed', async (_what, body) => {
    expect(await post('/hetu', body)).toEqual([400, malformed]);
  });

  test('bytes that are no UTF-8 are malformed', async () => {
    expect(await post('/hetu', new Uint8Array([...Buffer.from('{"hetu":"'), 0xe4, 0x22, 0x7d]))).toEqual([
      400,
      malformed,
    ]);
  });

  test.each(['{"hetu":"x"}}', '{"hetu":"x"} garbage', '{"hetu":"x"}{"hetu":"y"}', ' \r\n{"hetu":"x"}]'])(
    'what follows the first value is ignored: %s',
    async (body) => {
      expect(await post('/hetu', body)).toEqual([400, hetuFormat('x')]);
    },
  );

  test('escapes are read', async () => {
    expect(await post('/hetu', '{"\\u0068etu":"\\u00e4\\/\\t\\""}')).toEqual([400, hetuFormat('ä/\\t\\"')]);
  });

  test('whatever JSON a client sends comes back as it was in the error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        fc.pre(!JSON.stringify(value).includes('$class'));
        const [status, body] = await post('/hetu', JSON.stringify({ hetu: 'x', foo: [value] }));
        expect(status).toBe(400);
        expect(JSON.stringify(JSON.parse(body)[0].message[0].value)).toBe(JSON.stringify([value]));
      }),
    );
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

describe('the shape of the request (KM-014, KM-029, KM-030, KM-031, KM-033, KM-034, KM-037)', () => {
  const missing = (path: string) => `{"path":"${path}","error":{"errorType":"missingProperty"}}`;
  const extra = (path: string, value: string) =>
    `{"path":"${path}","value":${value},"error":{"errorType":"unexpectedProperty"}}`;
  const wrongType = (path: string, value: string, type: string) =>
    `{"path":"${path}","value":${value},"error":{"expectedType":"${type}","errorType":"unexpectedType"}}`;

  test.each([
    ['/hetu', '{}', missing('hetu')],
    ['/oid', '{}', missing('oid')],
    ['/hetu', '{"hetu":"X","foo":1}', extra('foo', '1')],
    ['/hetu', '{"oid":"1.2"}', `${missing('hetu')},${extra('oid', '"1.2"')}`],
    ['/hetu', '{"b":1,"a":2,"0":3}', `${missing('hetu')},${extra('b', '1')},${extra('a', '2')},${extra('0', '3')}`],
    ['/hetu', '{"a":1,"hetu":[]}', `${wrongType('hetu', '[]', 'string')},${extra('a', '1')}`],
    ['/hetu', '{"hetu":null}', wrongType('hetu', 'null', 'string')],
    ['/hetu', '{"hetu":["a"]}', wrongType('hetu', '["a"]', 'string')],
    ['/hetu', '{"hetu":{}}', wrongType('hetu', '{}', 'string')],
    ['/hetu', '{"hetu":"a","hetu":"b"}', wrongType('hetu', '["a","b"]', 'string')],
    ['/hetu', '[1, 2]', wrongType('', '[1,2]', 'object')],
    ['/hetu', '"x"', wrongType('', '"x"', 'object')],
    ['/hetu', 'null', wrongType('', 'null', 'object')],
    ['/hetu', '5', wrongType('', '5', 'object')],
    ['/hetu', '5 x', wrongType('', '5', 'object')],
    ['/hetu', 'true]', wrongType('', 'true', 'object')],
    ['/valinta/oid', '{"oids":"x"}', wrongType('oids', '"x"', 'array')],
    ['/valinta/oid', '{"oids":[null]}', wrongType('oids.0', 'null', 'string')],
    [
      '/valinta/oid',
      '{"oids":["a",{},[]]}',
      `${wrongType('oids.1', '{}', 'string')},${wrongType('oids.2', '[]', 'string')}`,
    ],
    ['/valinta/oid', '{"hetut":[]}', `${missing('oids')},${extra('hetut', '[]')}`],
    ['/valinta/hetut', '{"oids":["x"]}', `${missing('hetut')},${extra('oids', '["x"]')}`],
    ['/hetu', '{"hetu":"x","a":{"$class":"y","b":[{"$class":"z"}]}}', extra('a', '{"b":[{}]}')],
    ['/hetu', '{"hetu":"x","a":{"k":1,"k":2.50,"2":-0,"1":1e3}}', extra('a', '{"k":1,"k":2.5,"2":0,"1":1000.0}')],
    ['/hetu', '{"hetu":"x","a":123456789012345678901234567890}', extra('a', '123456789012345678901234567890')],
    ['/hetu', '{"hetu":"x","a":1,"a":2}', `${extra('a', '1')},${extra('a', '2')}`],
  ])('%s %s', async (path, body, errors) => {
    expect(await post(path, body)).toEqual([400, schema(errors)]);
  });

  test('an extra field that is null, and $class, are no errors (KM-032, KM-036)', async () => {
    expect(await post('/hetu', '{"$class":"y","foo":null,"hetu":"x"}')).toEqual([400, hetuFormat('x')]);
  });

  test.each([
    ['123', '123'],
    ['true', 'true'],
    ['1.5', '1.5'],
    ['1.50', '1.5'],
    ['2.0', '2.0'],
    ['1e3', '1000.0'],
    ['1E7', '1.0E7'],
    ['-0', '0'],
    ['-0.0', '-0.0'],
    ['1e400', 'Infinity'],
  ])('%s is taken as the text %s (KM-035)', async (number, text) => {
    expect(await post('/hetu', `{"hetu":${number}}`)).toEqual([400, hetuFormat(text)]);
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
    ['individual number 000', '010190-0009'],
    ['a century sign of 2022', '010190U901R'],
    ['a line feed behind it', '010190-901R\n'],
  ])('%s is a look-up like any other: 404 (KM-040, KM-043, KM-044)', async (_what, hetu) => {
    expect(await post('/hetu', JSON.stringify({ hetu }))).toEqual([404, notFoundByHetu]);
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
      const message = `Oppijaa ${oid} ei löydy tai käyttäjällä ei ole oikeuksia tietojen katseluun.`;
      expect(await post('/oid', JSON.stringify({ oid }))).toEqual([
        404,
        `[{"key":"notFound.oppijaaEiLöydyTaiEiOikeuksia","message":"${message}"}]`,
      ]);
    },
  );
});
