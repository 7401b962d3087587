import { afterEach, describe, expect, test } from 'vitest';
import { createKoski, read } from './koski-world.ts';
import { type Play, type Said, startVirkailija } from './virkailija-server.ts';

const internalError = '[{"key":"internalError","message":"Internal server error"}]';
const passedOn = (text: string) => JSON.stringify([{ key: 'valinta-tulos-service-error', message: text }]);

const started: { readonly stop: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

const start = async (play: Play = {}) => {
  const virkailija = await startVirkailija(play);
  started.push(virkailija);
  const koski = createKoski([], { valinta: virkailija.upstream });
  const lines = () => virkailija.heard.map(({ line }) => line);
  return { ...virkailija, ...koski, lines };
};

const oids = '{"oids":["1.2.246.562.98.10000000011"]}';
const login = (nth: number) => [
  'POST /cas/v1/tickets',
  `POST /cas/v1/tickets/TGT-${nth}-abc-cas`,
  `GET /valinta-tulos-service/auth/login?ticket=ST-${nth}-xyz-cas`,
];
const call = 'POST /valinta-tulos-service/cas/migri/hakemukset/henkilo-oidit';

test('Koski logs in to CAS and posts the bare list with the session’s cookie (KM-003, KM-019)', async () => {
  const { ask, heard, upstream } = await start();
  expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([200, '[]']);
  const callerId = '1.2.246.562.10.00000000001.koski';
  const service = encodeURIComponent(`${upstream.baseUrl}/valinta-tulos-service/auth/login`);
  expect(heard.map(({ line, body }) => [line, body])).toEqual([
    ['POST /cas/v1/tickets', 'username=migripk&password=sala+sana%26'],
    ['POST /cas/v1/tickets/TGT-1-abc-cas', `service=${service}`],
    ['GET /valinta-tulos-service/auth/login?ticket=ST-1-xyz-cas', ''],
    [call, '["1.2.246.562.98.10000000011"]'],
  ]);
  for (const { headers } of heard) {
    expect(headers).toMatchObject({ 'caller-id': callerId, csrf: callerId, 'user-agent': 'http4s-blaze/0.23.18' });
  }
  expect(heard.map(({ headers }) => headers.cookie)).toEqual([
    `CSRF=${callerId}`,
    `CSRF=${callerId}`,
    `CSRF=${callerId}`,
    `CSRF=${callerId}; session=s-1; CSRF=${callerId}`,
  ]);
  expect(heard.map(({ headers }) => headers['content-type'])).toEqual([
    'application/x-www-form-urlencoded; charset=UTF-8',
    'application/x-www-form-urlencoded; charset=UTF-8',
    undefined,
    'application/json',
  ]);
});

test('/valinta/hetut posts hetut to its own path (KM-004)', async () => {
  const { ask, heard } = await start();
  await ask('/valinta/hetut', { body: '{"hetut":["010190-901R","010190-901R","not a hetu",""]}' });
  expect(heard.at(-1)).toMatchObject({
    line: 'POST /valinta-tulos-service/cas/migri/hakemukset/hetut',
    body: '["010190-901R","010190-901R","not a hetu",""]',
  });
});

test.each([
  ['an empty list', '{"oids":[]}', '[]'],
  ['numbers', '{"oids":[1,true,2.0]}', '["1","true","2.0"]'],
  ['a field given twice, which reads as a list', '{"oids":"a","oids":"b"}', '["a","b"]'],
])('%s goes out unchecked (KM-018, KM-037)', async (_what, body, sent) => {
  const { ask, heard } = await start();
  expect((await ask('/valinta/oid', { body })).status).toBe(200);
  expect(heard.at(-1)?.body).toBe(sent);
});

test('a 200 is handed back text for text, pretty or not (KM-020)', async () => {
  const text = '[ {"henkiloOid":"1.2.246.562.98.10000000011", "etunimet":"Äiti"} ]\n';
  const { ask } = await start({ hakemukset: () => [200, text] });
  const response = await ask('/valinta/oid', { body: oids, headers: { accept: 'text/html' } });
  expect(response.headers.get('content-type')).toBe('application/json;charset=utf-8');
  expect(await read(response)).toEqual([200, text]);
});

describe('any other status is handed on with the body as a text (KM-021)', () => {
  test.each([
    [201, '[]'],
    [302, 'elsewhere'],
    [400, '{"error":"Minimum of 1 and maximum of 5000 persons at a time."}'],
    [403, '{"error":"Forbidden: null"}'],
    [500, '{"error":"Internal server error."}'],
    [502, '<html>"Bad" gateway</html>'],
    [503, ''],
    [504, 'Ä'],
  ])('%i', async (status, text) => {
    const { ask, lines } = await start({ hakemukset: () => [status, text] });
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([status, passedOn(text)]);
    expect(lines()).toEqual([...login(1), call]);
  });

  test('204, which leaves no room for it', async () => {
    const { ask } = await start({ hakemukset: () => [204, ''] });
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([204, '']);
  });
});

describe('the session is kept until it has ended (KM-022)', () => {
  const unauthenticated: Said = [401, '{"error":"Unauthenticated: No session found"}'];
  const toLogin: Said = [302, '', { location: 'https://virkailija.example/cas/login?service=x' }];

  test('one login serves many requests', async () => {
    const { ask, lines } = await start();
    for (let i = 0; i < 3; i += 1) await ask('/valinta/oid', { body: oids });
    expect(lines()).toEqual([...login(1), call, call, call]);
  });

  test.each([
    ['a 401', unauthenticated],
    ['a redirect to the login page', toLogin],
  ])('after %s Koski logs in once more and repeats the request', async (_what, ended) => {
    const { ask, lines, heard } = await start({ hakemukset: (count) => (count === 1 ? ended : [200, `[${count}]`]) });
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([200, '[0]']);
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([200, '[2]']);
    expect(lines()).toEqual([...login(1), call, call, ...login(2), call]);
    expect(heard.at(-1)?.headers.cookie).toContain('session=s-2');
    expect(heard.at(-1)?.body).toBe('["1.2.246.562.98.10000000011"]');
  });

  test.each([
    ['401', unauthenticated],
    ['redirect', toLogin],
  ])('a second %s is handed on', async (_what, ended) => {
    const { ask, lines } = await start({ hakemukset: () => ended });
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([ended[0], passedOn(ended[1])]);
    expect(lines()).toEqual([...login(1), call, ...login(2), call]);
  });
});

describe('without a session Koski gives its own 500 (KM-023, KM-027)', () => {
  const badCredentials: Said = [401, '{"authentication_exceptions":["Invalid credentials"]}'];
  test.each<[string, Play, number]>([
    ['bad credentials: the tickets are asked for twice', { tgt: () => badCredentials }, 2],
    ['no Location', { tgt: () => [201, ''] }, 2],
    ['a 200 for the ticket-granting ticket', { tgt: () => [200, '', { location: 'http://x/TGT-1' }] }, 2],
    ['no service ticket', { st: () => [404, 'gone'] }, 4],
    ['a line feed behind the service ticket', { st: () => [200, 'ST-1-xyz-cas\n'] }, 4],
    ['no session: the login is tried twice with the same ticket', { login: () => [401, ''] }, 4],
    ['no cookie', { login: () => [200, '{}', { 'set-cookie': 'other=1' }] }, 4],
  ])('%s', async (_what, play, requests) => {
    const { ask, lines } = await start(play);
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([500, internalError]);
    expect(lines()).toHaveLength(requests);
  });

  test('one failure on the way is made good', async () => {
    const { ask } = await start({
      st: (count) => [count === 0 ? 500 : 200, 'ST-9-xyz-cas'],
      login: (count) => (count === 0 ? [500, ''] : [200, '', { 'set-cookie': 'session=s-9; Path=/' }]),
    });
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([200, '[]']);
  });

  test('nobody listens', async () => {
    const { ask, stop } = await start();
    await stop();
    expect(await read(ask('/valinta/oid', { body: oids }))).toEqual([500, internalError]);
  });

  test('no upstream is given', async () => {
    expect(await read(createKoski().ask('/valinta/oid', { body: oids }))).toEqual([500, internalError]);
  });
});

test('the exchange names everybody asked for, and there is no audit entry (KM-101)', async () => {
  const { ask, journal } = await start();
  await ask('/valinta/oid', { body: '{"oids":["a","b"]}' });
  const [entry] = journal.entries();
  expect(entry).toMatchObject({ endpoint: '/valinta/oid', persons: ['a', 'b'], status: 200 });
  expect(entry?.audit).toBeUndefined();
});
