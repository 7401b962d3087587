import { describe, expect, test } from 'vitest';
import { form, minute, openVirkailija, publicUrl, service, sessionOf } from '../valintarekisteri-migri/virkailija.ts';

const credentials = { username: 'migripk', password: 'koeajo' };

describe('a login', () => {
  test('gives 201, the TGT in Location and the page of the real one (VM-001)', async () => {
    const { send } = openVirkailija();
    const response = await send('/cas/v1/tickets', form(credentials));
    const location = response.headers.get('location') ?? '';
    expect(response.status).toBe(201);
    expect(location).toMatch(/^https:\/\/virkailija\.example\/cas\/v1\/tickets\/TGT-\d+-[0-9A-Za-z]{50}-cas$/);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toBe(
      `<!DOCTYPE HTML PUBLIC \\"-//IETF//DTD HTML 2.0//EN\\"><html><head><title>201 CREATED</title></head><body><h1>TGT Created</h1><form action="${location}" method="POST">Service:<input type="text" name="service" value=""><br><input type="submit" value="Submit"></form></body></html>`,
    );
  });

  test.each(['*/*', 'text/html, application/json'])('is a page for Accept: %s', async (accept) => {
    const response = await openVirkailija().send('/cas/v1/tickets', { ...form(credentials), headers: { accept } });
    expect(await response.text()).toContain('TGT Created');
  });

  test.each(['application/json', 'text/plain'])('is the bare TGT for Accept: %s', async (accept) => {
    const response = await openVirkailija().send('/cas/v1/tickets', { ...form(credentials), headers: { accept } });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe(`${accept};charset=UTF-8`);
    expect(response.headers.get('location')).toMatch(new RegExp(`/${await response.text()}$`));
  });

  test.each([
    ['a wrong password', { username: 'migripk', password: 'wrong' }],
    ['an unknown name', { username: 'nobody', password: 'koeajo' }],
  ])('with %s gives 401 and JSON with authentication_exceptions (VM-002)', async (_, fields) => {
    const response = await openVirkailija().send('/cas/v1/tickets', form(fields));
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toHaveProperty('authentication_exceptions');
  });

  test.each([[{}], [{ username: 'migripk' }], [{ password: 'koeajo' }]])(
    'with only %j gives 400 (VM-003)',
    async (fields) => {
      const response = await openVirkailija().send('/cas/v1/tickets', form(fields));
      expect(response.status).toBe(400);
      expect(await response.text()).toBe('No credentials are provided or extracted to authenticate the REST request');
    },
  );

  test('is not had by GET', async () => {
    const response = await openVirkailija().send('/cas/v1/tickets');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('leaves no password in the journal', async () => {
    const { send, journal } = openVirkailija();
    await send('/cas/v1/tickets', form(credentials));
    expect(journal.entries().map(({ endpoint, caller }) => [endpoint, caller])).toEqual([['/v1/tickets', 'migripk']]);
    expect(JSON.stringify(journal.entries())).not.toContain('koeajo');
  });
});

describe('a service ticket', () => {
  test.each(['localhost', '[::1]', '127.0.0.1'])(
    'for a service of this machine may be asked for at any of its names: %s',
    async (host) => {
      const { send, askTgt, askTicket } = openVirkailija([], { url: 'http://127.0.0.1:8500' });
      const login = '/valinta-tulos-service/auth/login';
      const ticket = await askTicket(await askTgt(), `http://${host}:8500${login}`);
      expect((await send(`${login}?ticket=${ticket}`)).status).toBe(200);
    },
  );

  test('is not given for another port or host of a similar name', async () => {
    const { askTgt, askTicket } = openVirkailija([], { url: 'http://127.0.0.1:8500' });
    for (const host of ['localhost:8501', 'localhost.example:8500', '127.0.0.1']) {
      expect(await askTicket(await askTgt(), `http://${host}/`)).toContain('Unauthorized Service Access');
    }
  });

  test('is the whole body, without a line break (VM-004)', async () => {
    const { send, askTgt } = openVirkailija();
    const response = await send(`/cas/v1/tickets/${await askTgt()}`, form({ service }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
    expect(await response.text()).toMatch(/^ST-\d+-[0-9A-Za-z]{20}-cas$/);
  });

  test('may be asked for in the query', async () => {
    const { send, askTgt } = openVirkailija();
    const query = new URLSearchParams({ service });
    const response = await send(`/cas/v1/tickets/${await askTgt()}?${query}`, { method: 'POST' });
    expect(await response.text()).toMatch(/^ST-/);
  });

  test('is refused for an unknown TGT, also without a service (VM-005)', async () => {
    const { send } = openVirkailija();
    for (const fields of [{ service }, {}]) {
      const response = await send('/cas/v1/tickets/TGT-1-x-cas', form(fields));
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('TGT-1-x-cas could not be found or is considered invalid');
    }
  });

  test('is refused without a service (VM-006)', async () => {
    const { send, askTgt } = openVirkailija();
    const response = await send(`/cas/v1/tickets/${await askTgt()}`, form({}));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('Target service/application is unspecified or unrecognized in the request');
  });

  test.each(['https://elsewhere.example/', `${publicUrl}.evil.example/`])('is refused for %s', async (elsewhere) => {
    const { send, askTgt } = openVirkailija();
    const response = await send(`/cas/v1/tickets/${await askTgt()}`, form({ service: elsewhere }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('ST-');
  });
});

describe('a ticket', () => {
  test('can be asked for', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    const tgt = await askTgt();
    for (const ticket of [tgt, await askTicket(tgt)]) {
      const response = await send(`/cas/v1/tickets/${ticket}`);
      expect([response.status, await response.text()]).toEqual([200, ticket]);
    }
    const response = await send('/cas/v1/tickets/ST-1-x-cas');
    expect([response.status, await response.text()]).toEqual([404, 'Ticket could not be found']);
  });

  test('is the same for the same seed', async () => {
    expect(await openVirkailija().askTgt()).toBe(await openVirkailija().askTgt());
  });

  test('is known to be a TGT for eight hours, used or not (VM-008)', async () => {
    const { clock, askTgt, askTicket } = openVirkailija();
    const tgt = await askTgt();
    clock.at += 8 * 60 * minute;
    expect(await askTicket(tgt)).toMatch(/^ST-/);
    clock.at += 1;
    expect(await askTicket(tgt)).toBe(`${tgt} could not be found or is considered invalid`);
  });
});

describe('a validation', () => {
  const validate = async (send: (path: string) => Promise<Response>, ticket: string, forService = service) => {
    const response = await send(`/cas/serviceValidate?${new URLSearchParams({ ticket, service: forService })}`);
    expect(response.status).toBe(200);
    return response.text();
  };

  test('names the user, the person and every role', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    const xml = await validate(send, await askTicket(await askTgt()));
    expect(xml).toBe(
      [
        '<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas"><cas:authenticationSuccess>',
        '<cas:user>migripk</cas:user><cas:attributes><cas:oidHenkilo>1.2.246.562.98.10000001015</cas:oidHenkilo>',
        '<cas:kayttajaTyyppi>PALVELU</cas:kayttajaTyyppi><cas:idpEntityId>usernamePassword</cas:idpEntityId>',
        '<cas:roles>ROLE_APP_VALINTATULOSSERVICE</cas:roles>',
        '<cas:roles>ROLE_APP_VALINTATULOSSERVICE_MIGRI_READ</cas:roles>',
        '<cas:roles>ROLE_APP_VALINTATULOSSERVICE_MIGRI_READ_1.2.246.562.10.00000000001</cas:roles>',
        '<cas:roles>ROLE_APP_SIJOITTELU</cas:roles><cas:roles>ROLE_APP_SIJOITTELU_READ</cas:roles>',
        '<cas:roles>ROLE_APP_SIJOITTELU_READ_1.2.246.562.10.00000000001</cas:roles>',
        '</cas:attributes></cas:authenticationSuccess></cas:serviceResponse>',
      ].join(''),
    );
  });

  test('uses the ticket up (VM-007)', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    const ticket = await askTicket(await askTgt());
    await validate(send, ticket);
    expect(await validate(send, ticket)).toContain('code="INVALID_TICKET"');
  });

  test('is for the service alone, and a wrong one uses the ticket up (VM-007)', async () => {
    const { send, askTgt, askTicket } = openVirkailija();
    const ticket = await askTicket(await askTgt(), publicUrl);
    expect(await validate(send, ticket)).toContain('code="INVALID_SERVICE"');
    expect(await validate(send, ticket, publicUrl)).toContain('code="INVALID_TICKET"');
  });

  test('takes a ticket of 10 seconds, not an older one (VM-007)', async () => {
    const { clock, send, askTgt, askTicket } = openVirkailija();
    const tgt = await askTgt();
    const [first, second] = [await askTicket(tgt), await askTicket(tgt)];
    clock.at += 10_000;
    expect(await validate(send, first)).toContain('authenticationSuccess');
    clock.at += 1;
    expect(await validate(send, second)).toContain('code="INVALID_TICKET"');
  });

  test('needs ticket and service', async () => {
    const response = await openVirkailija().send('/cas/serviceValidate?ticket=ST-1');
    expect(await response.text()).toContain('code="INVALID_REQUEST"');
  });
});

describe('a logout', () => {
  test('ends the TGT, its unused tickets and the sessions of the services (VM-008, VM-015)', async () => {
    const { send, ask, askTgt, askTicket } = openVirkailija();
    const tgt = await askTgt();
    const cookie = sessionOf(await send(`/valinta-tulos-service/auth/login?ticket=${await askTicket(tgt)}`));
    const unused = await askTicket(tgt);
    expect((await ask(cookie, ['1'])).status).toBe(200);

    const response = await send(`/cas/v1/tickets/${tgt}`, { method: 'DELETE' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([
      { ticketId: expect.stringMatching(/^ST-/), logoutUrl: service, status: 'SUCCESS' },
      { ticketId: unused, logoutUrl: service, status: 'SUCCESS' },
    ]);
    expect((await ask(cookie, ['1'])).status).toBe(401);
    expect((await send(`/valinta-tulos-service/auth/login?ticket=${unused}`)).status).toBe(401);
    expect((await send(`/cas/v1/tickets/${tgt}`)).status).toBe(404);
  });

  test('of nobody is an empty list', async () => {
    const response = await openVirkailija().send('/cas/v1/tickets/TGT-1-x-cas', { method: 'DELETE' });
    expect([response.status, await response.text()]).toEqual([200, '[]']);
  });

  test('comes by itself when the TGT is eight hours old, however busy the session is', async () => {
    const { clock, logIn, ask } = openVirkailija();
    const cookie = await logIn();
    for (let asked = 0; asked < 12; asked += 1) {
      clock.at += 40 * minute;
      expect((await ask(cookie, ['1'])).status).toBe(200);
    }
    clock.at += minute;
    expect((await ask(cookie, ['1'])).status).toBe(401);
  });
});

test('the login page is a page, and other paths are not there', async () => {
  const { send } = openVirkailija();
  const page = await send(`/cas/login?service=${service}`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
  expect((await send('/cas/nothing')).status).toBe(404);
  expect((await send('/koski/')).status).toBe(404);
});
