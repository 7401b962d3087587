import { describe, expect, test } from 'vitest';
import { openVirkailija } from './virkailija.ts';

const contentType = { error: 'Only application/json accepted' };
const noSession = { error: 'Unauthenticated: No session found' };
const size = { error: 'Minimum of 1 and maximum of 5000 persons at a time.' };
const internal = { error: 'Internal server error.' };
const many = (count: number, distinct = count) => Array.from({ length: count }, (_, at) => `${at % distinct}`);

/** VM-026 */
const expectAnswer = async (response: Response, status: number, body: unknown) => {
  expect([response.status, await response.text()]).toEqual([status, body === null ? '' : JSON.stringify(body)]);
  expect(response.headers.get('cache-control')).toBe('no-store');
  if (body !== null) expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
};

describe('both routes', () => {
  const routes = ['henkilo-oidit', 'hetut'];

  test.each(routes)(
    '%s: a body of another content type is refused before the session is looked at (VM-021)',
    async (by) => {
      const { ask } = openVirkailija();
      for (const type of ['text/plain', 'Application/JSON', null]) {
        await expectAnswer(await ask(undefined, ['1'], { by, headers: { 'content-type': type } }), 415, contentType);
      }
    },
  );

  test.each([
    ['missing', undefined, 401, noSession],
    ['unknown', 'session=3f0c7f0e-5a53-4b0e-9d0b-0d3d7c1f4a11', 401, noSession],
    ['unknown, in parts too short for anybody but Java', 'session=1-1-1-1-1', 401, noSession],
    ['of another name', 'CSRF=x', 401, noSession],
    ['no UUID', 'session=abc', 400, { error: 'Invalid UUID string: abc' }],
    ['empty', 'session=', 400, { error: 'Invalid UUID string: ' }],
    ['too long', `session=${'a'.repeat(37)}`, 400, { error: 'UUID string too large' }],
    ['of too many parts', 'session=1-2-3-4-5-6', 400, { error: 'Invalid UUID string: 1-2-3-4-5-6' }],
    [
      'not hexadecimal',
      'session=3f0c7f0e-5a53-4b0e-9d0b-0d3d7c1f4a1x',
      400,
      { error: 'Error at index 11 in: "0d3d7c1f4a1x"' },
    ],
    [
      'too large a number',
      'session=8000000000000000-1-1-1-1',
      400,
      { error: 'Error at index 15 in: "8000000000000000"' },
    ],
    ['a bare sign', 'session=+-1-1-1-1', 400, { error: 'Error at index 1 in: "+"' }],
    ['empty in one part', 'session=-1-1-1-1', 400, { error: '' }],
    ['the first of two', 'session=abc; session=1-1-1-1-1', 400, { error: 'Invalid UUID string: abc' }],
  ])('a session that is %s (VM-023, VM-024)', async (_, cookie, status, body) => {
    for (const by of routes) await expectAnswer(await openVirkailija().ask(cookie, '[', { by }), status, body);
  });

  test('a session without MIGRI_READ is forbidden whatever it asks (VM-025)', async () => {
    const { ask, logIn } = openVirkailija();
    const cookie = await logIn('no-migri-read');
    for (const by of routes) {
      for (const body of [['1'], [], '[', { oids: [] }]) {
        await expectAnswer(await ask(cookie, body, { by }), 403, { error: 'Forbidden: null' });
      }
    }
  });

  test.each([
    ['nothing', '', 400, size],
    ['white space', ' \n', 400, size],
    ['null', 'null', 400, size],
    ['truncated JSON', '["1"', 400, size],
    ['an open string', '["1', 400, size],
    ['no JSON', 'hello', 400, size],
    ['a list that starts with its end', ']["1"]', 400, size],
    ['a byte order mark and a list', '\ufeff["1"]', 400, size],
    ['of 1001 levels', '['.repeat(1001) + ']'.repeat(1001), 400, size],
    ['of 1000 levels', '['.repeat(1000) + ']'.repeat(1000), 500, internal],
    ['an empty list', '[]', 400, size],
    ['5001 ids', JSON.stringify(many(5001)), 400, size],
    ['5000 ids', JSON.stringify(many(5000)), 200, []],
    ['6000 ids, 5000 of them different', JSON.stringify(many(6000, 5000)), 200, []],
    ['a list and something after it', '["[\\"1", "2"] ]}garbage', 200, []],
    ['an object', '{"oids":["1"]}', 500, internal],
    ['a text', '"1"', 500, internal],
    ['a number', '1', 500, internal],
    ['a truth value', 'true', 500, internal],
    ['a list with a truth value', '["1",true]', 500, internal],
    ['a list with an object', '["1",{}]', 500, internal],
    ['a list with a list', '["1",[]]', 500, internal],
  ])('a body that is %s (VM-029, VM-031, VM-032, VM-036)', async (_, body, status, expected) => {
    const { ask, logIn } = openVirkailija();
    const cookie = await logIn();
    for (const by of routes) await expectAnswer(await ask(cookie, body, { by }), status, expected);
  });

  test.each([
    ['text/plain; x=application/json', 400, size],
    ['text/html;application/json', 400, size],
    ['application/json', 200, []],
    ['application/json; charset=utf-8', 200, []],
    ['application/json-patch+json', 200, []],
    ['something/else;application/json', 200, []],
  ])('Content-Type %s', async (type, status, expected) => {
    const { ask, logIn } = openVirkailija();
    await expectAnswer(await ask(await logIn(), ['1'], { headers: { 'content-type': type } }), status, expected);
  });

  test('bytes that are no UTF-8 fail before everything else, unless the charset is another', async () => {
    const { send, logIn } = openVirkailija();
    const latin1 = new Uint8Array(Buffer.from('["ä"]', 'latin1'));
    const path = '/valinta-tulos-service/cas/migri/hakemukset/hetut';
    const post = (type: string, cookie = '') =>
      send(path, { method: 'POST', body: latin1, headers: { 'content-type': type, 'user-agent': 'test', cookie } });
    for (const type of ['application/json', 'text/plain']) {
      await expectAnswer(await post(type), 500, { error: '500 Internal Server Error' });
    }
    const cookie = await logIn();
    await expectAnswer(await post('application/json; charset=ISO-8859-1', cookie), 200, []);
  });

  test('an empty body needs no content type', async () => {
    const { ask, logIn } = openVirkailija();
    await expectAnswer(await ask(await logIn(), '', { headers: { 'content-type': null } }), 400, size);
  });

  test.each([
    ['no User-Agent', { 'user-agent': null }, 500, internal],
    ['an empty User-Agent', { 'user-agent': '' }, 200, []],
    ['one address', { 'x-forwarded-for': '10.0.0.1' }, 200, []],
    ['one address of version 6', { 'x-forwarded-for': '2001:db8::1' }, 200, []],
    ['two addresses', { 'x-forwarded-for': '10.0.0.1, 10.0.0.2' }, 500, internal],
    ['two addresses and a real one', { 'x-forwarded-for': '10.0.0.1, 10.0.0.2', 'x-real-ip': '10.0.0.1' }, 200, []],
    ['a name that nobody has', { 'x-real-ip': 'nowhere.invalid' }, 500, internal],
  ])('headers: %s (VM-035)', async (_, headers, status, expected) => {
    const { ask, logIn } = openVirkailija();
    await expectAnswer(await ask(await logIn(), ['1'], { headers }), status, expected);
  });

  test('the size comes before the User-Agent (VM-028)', async () => {
    const { ask, logIn } = openVirkailija();
    await expectAnswer(await ask(await logIn(), [], { headers: { 'user-agent': null } }), 400, size);
  });

  test('neither Caller-Id nor Accept matters', async () => {
    const { ask, logIn } = openVirkailija();
    await expectAnswer(await ask(await logIn(), ['1'], { headers: { accept: 'text/xml' } }), 200, []);
  });
});

test.each([
  ['1', 500, internal],
  ['null', 500, internal],
])('henkilo-oidit takes no %s in the list (VM-033)', async (element, status, expected) => {
  const { ask, logIn } = openVirkailija();
  await expectAnswer(await ask(await logIn(), `["1",${element}]`), status, expected);
});

test.each(['[1]', '[1.5]', '[null]', '[null,"1",2]'])('hetut takes %s (VM-034)', async (body) => {
  const { ask, logIn } = openVirkailija();
  await expectAnswer(await ask(await logIn(), body, { by: 'hetut' }), 200, []);
});

test('a number and its text are one hetu (VM-030, VM-034)', async () => {
  const { ask, logIn } = openVirkailija();
  const [numbers, texts] = [Array.from({ length: 5000 }, (_, at) => at), many(5000)];
  await expectAnswer(await ask(await logIn(), [...numbers, ...texts], { by: 'hetut' }), 200, []);
  await expectAnswer(await ask(await logIn(), [...numbers, ...texts, null], { by: 'hetut' }), 400, size);
});

describe('paths and methods', () => {
  const root = '/valinta-tulos-service/cas/migri';

  test.each([`${root}/hakemukset/hetut/`, `${root}/hakemukset`, `${root}/`, root, `${root}/hakemukset/constructor`])(
    '%s is not there, without any session (VM-022)',
    async (path) => {
      const { send } = openVirkailija();
      await expectAnswer(await send(path), 404, null);
      await expectAnswer(await send(path, { method: 'POST', body: '[]' }), 415, contentType);
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s gets 405, without any session (VM-027)',
    async (method) => {
      const response = await openVirkailija().send(`${root}/hakemukset/hetut`, { method });
      expect(response.headers.get('allow')).toBe('POST');
      await expectAnswer(response, 405, null);
    },
  );

  test('a path is decoded, and what stands behind a semicolon is none of it', async () => {
    const { send } = openVirkailija();
    for (const path of ['hakemukset/%68etut', 'hakemukset/hetut;jsessionid=1']) {
      expect((await send(`${root}/${path}`)).status).toBe(405);
    }
  });

  test('the OpenAPI document is open to everybody', async () => {
    const response = await openVirkailija().send('/valinta-tulos-service/swagger/open-api/open-api.json');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"getMigriHakemuksetHenkiloOideille"');
  });

  test('a ticket is not taken there (VM-020)', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    const path = `${root}/hakemukset/hetut?ticket=${await askTicket(await askTgt())}`;
    const headers = { 'content-type': 'application/json' };
    await expectAnswer(await send(path, { method: 'POST', body: '["1"]', headers }), 401, noSession);
  });
});

test('the journal knows the endpoint, the caller and the persons asked for', async () => {
  const { ask, logIn, journal } = openVirkailija();
  await ask(await logIn(), '[1,null,"2"]', { by: 'hetut' });
  expect(journal.entries().at(-1)).toMatchObject({
    simulator: 'valintarekisteri-migri',
    endpoint: '/hakemukset/hetut',
    caller: 'migripk',
    persons: ['1', '2'],
    requestBody: '[1,null,"2"]',
    status: 200,
  });
});
