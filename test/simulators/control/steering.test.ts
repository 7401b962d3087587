import { describe, expect, it } from 'vitest';
import { person, personOid, serveControlPlane, started, token } from './serve-control-plane.ts';

describe('who may steer', () => {
  it('is open to everybody for health alone', async () => {
    const { url } = await serveControlPlane();
    const health = await fetch(`${url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    for (const [path, authorization] of [
      ['/version', undefined],
      ['/persons', 'Bearer wrong'],
      ['/requests', `Basic ${token}`],
      ['/requests', `Basic ${Buffer.from('koeajo:wrong').toString('base64')}`],
      ['/requests', `Basic ${Buffer.from(token).toString('base64')}`],
      ['/nowhere', undefined],
    ] as const) {
      const refused = await fetch(url + path, { headers: authorization === undefined ? {} : { authorization } });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('Bearer');
      expect(await refused.json()).toMatchObject({ code: 'token-missing', next: expect.stringContaining('token') });
    }
  });

  it('tells the version to who has the token', async () => {
    const { call } = await serveControlPlane();
    expect((await call('GET', '/version')).body).toEqual({ name: 'koeajo', version: '1.2.3' });
  });

  it('takes the token as the password of HTTP Basic, as clients send what stands in an address', async () => {
    const { call } = await serveControlPlane([], { token: 'a:token/with ä' });
    const authorization = `Basic ${Buffer.from('koeajo:a:token/with ä').toString('base64')}`;
    expect((await call('GET', '/version', undefined, { authorization })).status).toBe(200);
  });
});

describe('the description of the control plane', () => {
  it('is served, and knows only routes that exist', async () => {
    const { call } = await serveControlPlane();
    const { body } = await call('GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item).map((method) => [method.toUpperCase(), path.replace(/\{\w+\}/, 'x')] as const),
    );
    expect(routes.length).toBeGreaterThan(20);
    for (const [method, path] of routes) {
      const { body: answer } = await call(method, path);
      expect([method, path, answer?.code]).not.toEqual([
        method,
        path,
        expect.stringMatching(/route-unknown|method-not/),
      ]);
    }
  });
});

describe('a request that fits no route', () => {
  it('names what there is', async () => {
    const { call } = await serveControlPlane();
    expect(await call('GET', '/person')).toMatchObject({ status: 404, body: { code: 'route-unknown' } });
    const refused = await call('PATCH', '/clock', {});
    expect(refused).toMatchObject({ status: 405, body: { code: 'method-not-allowed', next: 'Use GET, PUT.' } });
    expect(refused.headers.get('allow')).toBe('GET, PUT');
  });

  it('with a body that is too large is refused, whether the length is told or not', async () => {
    const { call, url, register } = await serveControlPlane([], { maxBodyBytes: 100 });
    const body = JSON.stringify([{ oid: personOid(1), etunimet: 'a'.repeat(100) }]);
    expect(await call('POST', '/persons', body)).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    const streamed = await fetch(`${url}/persons`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(register.size()).toBe(0);
  });

  it('with a body that is no JSON is refused; its content type does not matter', async () => {
    const { call } = await serveControlPlane();
    expect(await call('PUT', '/clock', 'now=1')).toMatchObject({ status: 400, body: { code: 'json-malformed' } });
    expect(await call('PUT', '/clock', '')).toMatchObject({ status: 400, body: { code: 'json-malformed' } });
    const asCurlSends = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await call('PUT', '/clock', '{"offsetMs": 1}', asCurlSends)).status).toBe(200);
  });

  it('that makes the toolkit itself fail says that it is not the caller’s fault', async () => {
    const { call } = await serveControlPlane([], {
      resets: {
        sessions: () => {
          throw new Error('gone');
        },
      },
    });
    expect(await call('POST', '/reset?what=sessions')).toMatchObject({
      status: 500,
      body: { code: 'internal-error', detail: 'gone' },
    });
  });
});

describe('the clock', () => {
  it('goes to a moment, and runs on from there', async () => {
    const { call, clock } = await serveControlPlane();
    expect((await call('GET', '/clock')).body).toEqual({
      now: '2026-09-01T09:00:00.000Z',
      offsetMs: 0,
      stopped: false,
    });
    const moved = await call('PUT', '/clock', { now: '2027-01-01T00:00:00+02:00' });
    expect(moved.body).toMatchObject({ now: '2026-12-31T22:00:00.000Z', stopped: false });
    expect(clock.now()).toBe(Date.parse('2026-12-31T22:00:00Z'));
  });

  it('stands still when asked to, keeps a distance, and comes back at a reset', async () => {
    const { call, clock } = await serveControlPlane();
    expect((await call('PUT', '/clock', { now: '2020-01-01T00:00:00Z', stopped: true })).body.stopped).toBe(true);
    expect((await call('PUT', '/clock', { offsetMs: -60_000 })).body).toMatchObject({
      offsetMs: -60_000,
      stopped: false,
    });
    expect(clock.now()).toBe(started - 60_000);
    await call('POST', '/reset?what=clock');
    expect(clock.now()).toBe(started);
  });

  it.each([
    { now: 'tomorrow' },
    { now: '2026-13-01T00:00:00Z' },
    { now: '2026-01-01T00:00:00' },
    { offset: 1 },
    { offsetMs: 1e20 },
    [],
    null,
  ])('stays where it was after %j', async (setting) => {
    const { call, clock } = await serveControlPlane();
    const refused = await call('PUT', '/clock', setting);
    expect(refused).toMatchObject({ status: 400, body: { next: expect.stringContaining('offsetMs') } });
    expect(clock.now()).toBe(started);
  });
});

describe('faults', () => {
  const down = { effect: { kind: 'virta-down' } };

  it('are planned, read, replaced and cancelled', async () => {
    const { call, faults } = await serveControlPlane();
    const first = await call('POST', '/faults', { where: { endpoint: '/oid' }, when: { nth: { from: 2 } }, ...down });
    expect(first).toMatchObject({ status: 201, body: { id: 'fault-1', where: { endpoint: '/oid' } } });
    expect(first.headers.get('location')).toBe('/faults/fault-1');
    expect((await call('PUT', '/faults/slow', { effect: { kind: 'latency', ms: 5 } })).status).toBe(201);
    expect((await call('PUT', '/faults/slow', { effect: { kind: 'latency', ms: 6 } })).status).toBe(200);
    expect((await call('GET', '/faults/slow')).body).toEqual({ id: 'slow', effect: { kind: 'latency', ms: 6 } });
    expect((await call('DELETE', '/faults/fault-1')).status).toBe(204);
    expect((await call('GET', '/faults')).body.faults.map(({ id }: { id: string }) => id)).toEqual(['slow']);
    const replaced = await call('PUT', '/faults', [down, { id: 'fault-1', ...down }, down]);
    expect(replaced.body.faults.map(({ id }: { id: string }) => id)).toEqual(['fault-2', 'fault-1', 'fault-3']);
    expect((await call('DELETE', '/faults')).status).toBe(204);
    expect(faults.list()).toEqual([]);
  });

  it.each([
    [{ effect: { kind: 'gremlins' } }, 'effect.kind'],
    [{ effect: { kind: 'latency' } }, 'ms'],
    [{ effect: { kind: 'status', status: 200 } }, 'status'],
    [{ effect: { kind: 'virta-down', ms: 1 } }, 'ms'],
    [{ where: { simulator: 'virta' }, ...down }, 'where.simulator'],
    [{ when: { probability: 2 }, ...down }, 'when.probability'],
    [[down], 'must be an object'],
  ])('%j is refused with the place that does not fit, and the planned ones stay', async (fault, place) => {
    const { call, faults } = await serveControlPlane();
    faults.plan({ id: 'old', effect: { kind: 'ytr-down' } });
    for (const [method, path, body] of [
      ['POST', '/faults', fault],
      ['PUT', '/faults/old', fault],
      ['PUT', '/faults', [down, fault]],
    ] as const) {
      const refused = await call(method, path, body);
      expect(refused).toMatchObject({
        status: 400,
        body: { code: 'json-shape', detail: expect.stringContaining(place) },
      });
    }
    expect(faults.list()).toEqual([{ id: 'old', effect: { kind: 'ytr-down' } }]);
  });

  it('with one id twice are refused', async () => {
    const { call, faults } = await serveControlPlane();
    const twice = [
      { id: 'a', ...down },
      { id: 'a', ...down },
    ];
    expect(await call('PUT', '/faults', twice)).toMatchObject({ status: 400, body: { code: 'fault-twice' } });
    expect(faults.list()).toEqual([]);
  });

  it('that are not there can neither be read nor cancelled', async () => {
    const { call } = await serveControlPlane();
    for (const method of ['GET', 'DELETE']) {
      expect(await call(method, '/faults/x')).toMatchObject({ status: 404, body: { code: 'fault-unknown' } });
    }
  });
});

describe('a reset', () => {
  const disturbed = async () => {
    let sessions = 3;
    const control = await serveControlPlane([person(1)], {
      resets: {
        sessions: () => {
          sessions = 0;
        },
      },
    });
    control.register.put(person(2));
    control.faults.plan({ id: 'x', effect: { kind: 'virta-down' } });
    control.clock.shift(1000);
    return { ...control, sessionsLeft: () => sessions };
  };

  it('takes everything back to the start', async () => {
    const { call, register, faults, clock, sessionsLeft } = await disturbed();
    const reset = await call('POST', '/reset');
    const all = ['callers', 'clock', 'faults', 'journal', 'persons', 'sessions', 'states', 'users'];
    expect(reset.body.reset.sort()).toEqual(all);
    expect([register.size(), faults.list(), clock.now(), sessionsLeft()]).toEqual([1, [], started, 0]);
  });

  it('takes back only what is named', async () => {
    const { call, register, faults, sessionsLeft } = await disturbed();
    expect((await call('POST', '/reset?what=faults,sessions')).body).toEqual({ reset: ['faults', 'sessions'] });
    expect([register.size(), faults.list(), sessionsLeft()]).toEqual([2, [], 0]);
  });

  it('of something unknown resets nothing', async () => {
    const { call, faults } = await disturbed();
    const refused = await call('POST', '/reset?what=faults,moon');
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'reset-unknown', next: expect.stringContaining('persons') },
    });
    expect(faults.list()).toHaveLength(1);
  });
});
