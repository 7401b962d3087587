import { describe, expect, test } from 'vitest';
import { form, minute, openVirkailija, service, sessionOf } from './virkailija.ts';

const login = '/valinta-tulos-service/auth/login';
const problemOf = async (response: Response) => ({
  status: response.status,
  body: await response.text(),
  type: response.headers.get('content-type'),
  cache: response.headers.get('cache-control'),
});
const problem = (status: number, error: string) => ({
  status,
  body: JSON.stringify({ error }),
  type: 'application/json;charset=UTF-8',
  cache: null,
});

describe('a ticket', () => {
  test('becomes a session (VM-009, VM-010)', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    const response = await send(`${login}?ticket=${await askTicket(await askTgt())}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(response.headers.get('set-cookie')).toMatch(
      /^session=[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}; Path=\/valinta-tulos-service; HttpOnly$/,
    );
    expect(await response.text()).toBe('{"personOid":"1.2.246.562.98.10000001015"}');
  });

  test('is asked about at CAS, for the same service; the answer tells the user, the person and the roles (VM-067)', async () => {
    const { send, askTgt, askTicket, journal } = openVirkailija();
    const ticket = await askTicket(await askTgt());
    await send(`${login}?ticket=${ticket}`);
    const [asked, answered] = journal.entries().slice(-2);
    expect(asked).toMatchObject({
      simulator: 'cas',
      method: 'GET',
      path: `/cas/serviceValidate?${new URLSearchParams({ ticket, service })}`,
    });
    for (const told of [
      'user>migripk<',
      'oidHenkilo>1.2.246.562.98.10000001015<',
      'roles>ROLE_APP_VALINTATULOSSERVICE<',
    ]) {
      expect(asked?.responseBody).toContain(told);
    }
    expect(answered).toMatchObject({ endpoint: '/auth/login', caller: 'migripk' });
  });

  test('is taken with a slash at the end as well, where Scalatra has the root of a servlet', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    expect((await send(`${login}/?ticket=${await askTicket(await askTgt())}`)).status).toBe(200);
  });

  test('may come in a header (VM-011)', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    expect((await send(login, { headers: { ticket: await askTicket(await askTgt()) } })).status).toBe(200);
  });

  test('is refused when it is unknown, used, too old or for another service (VM-012)', async () => {
    const { clock, send, askTgt, askTicket } = openVirkailija();
    const tgt = await askTgt();
    const foreign = await askTicket(tgt, 'https://virkailija.example/valinta-tulos-service');
    const used = await askTicket(tgt);
    expect((await send(`${login}?ticket=${used}`)).status).toBe(200);
    const old = await askTicket(tgt);
    for (const ticket of ['ST-1-x-cas', '', foreign, used]) {
      expect(await problemOf(await send(`${login}?ticket=${ticket}`))).toEqual(
        problem(401, `Authentication failed: Failed to validate service ticket ${ticket}`),
      );
    }
    clock.at += 10_001;
    expect((await send(`${login}?ticket=${old}`)).status).toBe(401);
  });

  test('stays unused beside a session that is valid (VM-014)', async () => {
    const { send, logIn, askTgt, askTicket } = openVirkailija();
    const cookie = await logIn();
    const ticket = await askTicket(await askTgt());
    const again = await send(`${login}?ticket=${ticket}`, { headers: { cookie } });
    expect([again.status, sessionOf(again)]).toEqual([200, cookie]);
    const other = await send(`${login}?ticket=${ticket}`);
    expect(other.status).toBe(200);
    expect(sessionOf(other)).not.toBe(cookie);
  });

  test('begins a new session beside one that is gone', async () => {
    const { clock, send, logIn, askTgt, askTicket } = openVirkailija();
    const cookie = await logIn();
    clock.at += 60 * minute;
    const again = await send(`${login}?ticket=${await askTicket(await askTgt())}`, { headers: { cookie } });
    expect(again.status).toBe(200);
    expect(sessionOf(again)).not.toBe(cookie);
  });
});

describe('without a ticket', () => {
  test('the login redirects to CAS, the service as it is (VM-013)', async () => {
    const { send } = openVirkailija();
    for (const cookie of ['', 'session=1-1-1-1-1']) {
      const response = await send(login, { headers: { cookie } });
      expect([response.status, await response.text()]).toEqual([302, '']);
      expect(response.headers.get('location')).toBe(`https://virkailija.example/cas/login?service=${service}`);
    }
  });

  test('a valid session is given again', async () => {
    const { send, logIn } = openVirkailija();
    const cookie = await logIn();
    const response = await send(login, { headers: { cookie } });
    expect([response.status, sessionOf(response)]).toEqual([200, cookie]);
  });
});

test('a cookie that is no UUID is a bad request, whatever the ticket', async () => {
  const { send, askTgt, askTicket } = openVirkailija();
  const response = await send(`${login}?ticket=${await askTicket(await askTgt())}`, {
    headers: { cookie: 'session=x' },
  });
  expect(await problemOf(response)).toEqual(problem(400, 'Bad request: Invalid UUID string: x'));
});

describe('a logout by CAS', () => {
  const xml = (ticket: string) =>
    `<samlp:LogoutRequest xmlns:samlp="urn:x"><saml:NameID xmlns:saml="urn:y">migripk</saml:NameID><samlp:SessionIndex>${ticket}</samlp:SessionIndex></samlp:LogoutRequest>`;

  test('ends the sessions of the ticket and no others (VM-015)', async () => {
    const { send, ask, logIn, askTgt, askTicket } = openVirkailija();
    const ticket = await askTicket(await askTgt());
    const ended = sessionOf(await send(`${login}?ticket=${ticket}`));
    const other = await logIn();
    const response = await send(login, form({ logoutRequest: xml(ticket) }));
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect((await ask(ended, ['1'])).status).toBe(401);
    expect((await ask(other, ['1'])).status).toBe(200);
  });

  test('of an unknown ticket is 204 too (VM-015)', async () => {
    expect((await openVirkailija().send(login, form({ logoutRequest: xml('ST-1') }))).status).toBe(204);
  });

  test('needs a logoutRequest (VM-016)', async () => {
    expect(await problemOf(await openVirkailija().send(login, form({})))).toEqual(
      problem(400, "Bad request: Not 'logoutRequest' parameter given"),
    );
  });

  test('needs one that can be read', async () => {
    expect(await problemOf(await openVirkailija().send(login, form({ logoutRequest: '<x/>' })))).toEqual(
      problem(400, 'Bad request: Failed to parse CAS logout request <x/>'),
    );
  });
});

test('other methods are not allowed', async () => {
  expect((await openVirkailija().send(login, { method: 'PUT' })).status).toBe(405);
});

describe('a session (VM-018)', () => {
  const visits = async (minutes: readonly number[]) => {
    const { clock, ask, logIn } = openVirkailija();
    const cookie = await logIn();
    const start = clock.at;
    const statuses: number[] = [];
    for (const at of minutes) {
      clock.at = start + at * minute;
      statuses.push((await ask(cookie, ['1'])).status);
    }
    return statuses;
  };

  test.each([
    ['lives for just under an hour untouched', [59.99], [200]],
    ['is gone after an hour, for good', [60, 0], [401, 401]],
    ['is not prolonged in its first half hour', [29, 60], [200, 401]],
    ['is not prolonged at half an hour exactly', [30, 60], [200, 401]],
    ['is prolonged after half an hour', [31, 90.99, 150], [200, 200, 200]],
    ['is gone an hour after it was prolonged', [31, 91], [200, 401]],
  ])('%s', async (_, minutes, statuses) => {
    expect(await visits(minutes)).toEqual(statuses);
  });

  test('keeps the roles that it began with, several per user (VM-019)', async () => {
    const { ask, logIn } = openVirkailija();
    const cookies = [await logIn(), await logIn(), await logIn('no-migri-read')];
    expect(new Set(cookies).size).toBe(3);
    const statuses = await Promise.all(cookies.map(async (cookie) => (await ask(cookie, ['1'])).status));
    expect(statuses).toEqual([200, 200, 403]);
  });

  test.each(['ROLE_APP_', 'APP_'])('knows the role %sVALINTATULOSSERVICE_MIGRI_READ (VM-068)', async (prefix) => {
    const roles = [`${prefix}VALINTATULOSSERVICE_MIGRI_READ`];
    const user = { username: 'migripk', password: 'koeajo', oidHenkilo: '1.2.246.562.98.10000001015', roles };
    const { ask, logIn } = openVirkailija([], { users: [user] });
    expect((await ask(await logIn(), ['1'])).status).toBe(200);
  });

  test('is forgotten by a reset', async () => {
    const { ask, logIn, valintarekisteri } = openVirkailija();
    const cookie = await logIn();
    valintarekisteri.reset();
    expect((await ask(cookie, ['1'])).status).toBe(401);
  });
});
