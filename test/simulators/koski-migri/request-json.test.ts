import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hetuFormat, malformed, schema } from './error-texts.ts';
import { createKoski, read } from './koski-world.ts';

const { ask } = createKoski();
const post = (path: string, body: string | Uint8Array<ArrayBuffer>) => read(ask(path, { body }));

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
    ['more digits than 1000', `{"hetu":-${'1'.repeat(999)}.11}`],
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
