import { gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createKoski, opiskeluoikeus, person, read } from './koski-world.ts';

const oid = '1.2.246.562.98.10000000011';
const body = JSON.stringify({ oid });
const koski = [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')];
const { ask } = createKoski([{ ...person(oid), koski }], { hostname: 'koski-1' });

describe('every answer has Koski’s headers, refusals included (KM-015, KM-016, KM-017)', () => {
  test.each([
    ['200', '/oid', { body }, {}],
    ['401', '/oid', { body }, { 'x-amzn-mtls-clientcert-subject': undefined }],
    ['403', '/oid', { body }, { 'x-amzn-mtls-clientcert-subject': 'CN=kela' }],
    ['404', '/x', {}, {}],
    ['415', '/oid', { body }, { 'content-type': 'text/plain' }],
    ['400', '/oid', { body: '{' }, {}],
    ['500', '/valinta/oid', { body: '{"oids":[]}' }, {}],
  ])('%s', async (status, path, init, headers) => {
    const response = await ask(path, { ...init, headers });
    expect(String(response.status)).toBe(status);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/json;charset=utf-8',
      'cache-control': 'no-store, no-cache, must-revalidate',
      pragma: 'no-cache',
      'x-backend-server': 'koski-1',
    });
  });

  test('405 too', async () => {
    const response = await ask('/oid', { method: 'GET' });
    expect(Object.fromEntries(response.headers)).toEqual({
      allow: 'POST',
      'content-length': '0',
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'no-store, no-cache, must-revalidate',
      pragma: 'no-cache',
      'x-backend-server': 'koski-1',
    });
  });
});

describe('a client that accepts HTML gets indented JSON (KM-012)', () => {
  test('studies', async () => {
    const [, text] = await read(ask('/oid', { body, headers: { accept: 'application/json, text/html;q=0.1' } }));
    expect(text).toBe(`{
  "henkilö" : {
    "oid" : "1.2.246.562.98.10000000011",
    "etunimet" : "Testi",
    "sukunimi" : "Koeajo"
  },
  "opiskeluoikeudet" : [ {
    "tila" : {
      "opiskeluoikeusjaksot" : [ ]
    },
    "tyyppi" : {
      "koodiarvo" : "lukiokoulutus",
      "koodistoUri" : "opiskeluoikeudentyyppi"
    },
    "suoritukset" : [ {
      "koulutusmoduuli" : {
        "tunniste" : {
          "koodiarvo" : "x"
        },
        "nimi" : {
          "fi" : "Å"
        },
        "laajuus" : {
          "arvo" : 5.0,
          "yksikkö" : {
            "koodiarvo" : "2",
            "koodistoUri" : "opintojenlaajuusyksikko"
          }
        }
      },
      "tyyppi" : {
        "koodiarvo" : "lukionoppimaara",
        "koodistoUri" : "suorituksentyyppi"
      }
    } ]
  } ]
}`);
  });

  test('errors, with what the client sent', async () => {
    const headers = { accept: 'text/html' };
    const [, text] = await read(ask('/oid', { body: '{"oid":"1","b":[1,{}],"a":{"k":1.0,"k":[]}}', headers }));
    expect(text).toBe(`[ {
  "key" : "badRequest.validation.jsonSchema",
  "message" : [ {
    "path" : "b",
    "value" : [ 1, { } ],
    "error" : {
      "errorType" : "unexpectedProperty"
    }
  }, {
    "path" : "a",
    "value" : {
      "k" : 1.0,
      "k" : [ ]
    },
    "error" : {
      "errorType" : "unexpectedProperty"
    }
  } ]
} ]`);
  });

  test('what else is accepted makes no difference', async () => {
    const [status, text] = await read(ask('/oid', { body, headers: { accept: 'application/xml' } }));
    expect([status, text]).toEqual(await read(ask('/oid', { body })));
  });
});

describe('compression as Scalatra negotiates it (KM-010)', () => {
  const decompress = { gzip: gunzipSync, deflate: inflateSync };
  test.each([
    [undefined, null],
    ['', null],
    ['gzip', 'gzip'],
    ['GZip', 'gzip'],
    ['deflate', 'deflate'],
    ['gzip, deflate', 'gzip'],
    ['deflate, gzip', 'deflate'],
    ['deflate;q=0.5, gzip', 'gzip'],
    ['gzip ; q = 0.5 , deflate;q=0.7', 'deflate'],
    ['br, zstd', null],
    ['br, gzip;q=0.1, *', 'gzip'],
    ['*', null],
    ['identity, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', 'gzip'],
    ['gzip;q=2', null],
    ['gzip,,deflate', null],
  ] as const)('Accept-Encoding %s: %s', async (accepted, encoding) => {
    for (const [path, sent] of [
      ['/oid', body],
      ['/oid', '{'],
    ] as const) {
      const [, plain] = await read(ask(path, { body: sent }));
      const response = await ask(path, { body: sent, headers: { 'accept-encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBeNull();
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(Buffer.from(encoding ? decompress[encoding](bytes) : bytes).toString()).toBe(plain);
    }
  });

  test('an empty 405 is not compressed', async () => {
    const response = await ask('/oid', { method: 'GET', headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBeNull();
  });
});

test('the same bytes come again, plain and indented by turns', async () => {
  const compact = await read(ask('/oid', { body }));
  const pretty = await read(ask('/oid', { body, headers: { accept: 'text/html' } }));
  expect(pretty).not.toEqual(compact);
  expect(await read(ask('/oid', { body }))).toEqual(compact);
});

test('a person that is replaced is answered anew', async () => {
  const persons = [{ ...person(oid), koski }];
  const changing = createKoski(persons);
  const [before] = await read(changing.ask('/oid', { body }));
  persons[0] = { ...person(oid), koski: [] };
  const [after] = await read(changing.ask('/oid', { body }));
  expect([before, after]).toEqual([200, 404]);
});

test.each([
  [400, 'badRequest.format.json'],
  [401, 'unauthorized.notAuthenticated'],
  [403, 'forbidden'],
  [404, 'notFound.oppijaaEiLöydyTaiEiOikeuksia'],
  [415, 'unsupportedMediaType.jsonOnly'],
  [500, 'internalError'],
  [502, 'internalError'],
  [503, 'unavailable.virta'],
])('a planned %s has Koski’s own body', async (status, key) => {
  const failing = createKoski([{ ...person(oid), koski }], {}, [{ kind: 'status', status }]);
  const [sent, text] = await read(failing.ask('/oid', { body }));
  expect([sent, JSON.parse(text)[0].key]).toEqual([status, key]);
});
