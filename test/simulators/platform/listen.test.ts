import { connect } from 'node:net';
import { Agent, request } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { ConnectionCut, type Listener, type ListenOptions, listen, listenBehindLoadBalancer } from '#simulators';

const open: Listener[] = [];
const start = async (
  fetch: (request: Request) => Promise<Response>,
  options: Partial<ListenOptions> = {},
  how: typeof listen = listen,
): Promise<Listener> => {
  const listener = await how(fetch, { port: 0, ...options });
  open.push(listener);
  return listener;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

const hello = async () => new Response('hello');

/** Writes to the socket as it is, and gives back what comes until the server hangs up. */
const say = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });

test('port 0 takes a free port, and the url leads there', async () => {
  const { url, port } = await start(hello);
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(await (await fetch(url)).text()).toBe('hello');
});

test('the request comes through whole: method, path, query, headers and body', async () => {
  const { url } = await start(async (asked) =>
    Response.json([asked.method, asked.url, asked.headers.get('x-one'), await asked.text()]),
  );
  const response = await fetch(`${url}/a/b?c=d`, { method: 'PUT', headers: { 'x-one': '1' }, body: 'ö' });
  expect(await response.json()).toEqual(['PUT', `${url}/a/b?c=d`, '1', 'ö']);
});

test('of several headers with one name the first counts, but cookies all do', async () => {
  const { port } = await start(async ({ headers }) =>
    Response.json(['x-forwarded-for', 'content-type', 'cookie'].map((name) => headers.get(name))),
  );
  const heard = await say(
    port,
    [
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Forwarded-For: 1\r\nx-forwarded-for: 2\r\n',
      'Content-Type: text/a\r\nContent-Type: text/b\r\nCookie: a=1\r\nCookie: b=2\r\n\r\n',
    ].join(''),
  );
  expect(heard).toContain('["1","text/a","a=1; b=2"]');
});

test('a connection serves many requests', async () => {
  const ports = new Set<number | undefined>();
  const { url } = await start(hello, { receive: ({ socket }) => void ports.add(socket.remotePort) });
  const dispatcher = new Agent({ connections: 1 });
  for (let count = 0; count < 5; count += 1) await (await request(url, { dispatcher })).body.text();
  await dispatcher.close();
  expect(ports.size).toBe(1);
});

describe('what can’t be listened on is told with a next step', () => {
  test('a taken port', async () => {
    const { port } = await start(hello);
    await expect(listen(hello, { port })).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'port-in-use',
      message: expect.stringContaining(String(port)),
      where: `127.0.0.1:${port}`,
      next: expect.stringContaining('another port'),
    });
  });

  test('a number that is no port', async () => {
    await expect(listen(hello, { port: 99_999 })).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'port-impossible',
    });
  });

  test('an address of some other machine', async () => {
    await expect(listen(hello, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'address-unusable',
      where: '192.0.2.1:0',
    });
  });
});

describe('the listener survives', () => {
  test.each([
    ['what is no HTTP', 'hello?\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a target that is no path', 'GET http:// HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['an impossible host', 'GET / HTTP/1.1\r\nHost: a b/c@d\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['headers without an end', `GET / HTTP/1.1\r\nHost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ['a length that lies', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', /^HTTP\/1\.1 400 /],
  ])('%s', async (_what, text, answer) => {
    const { url, port } = await start(hello);
    expect(await say(port, text)).toMatch(answer);
    expect((await fetch(url)).status).toBe(200);
  });

  test('a client that leaves in the middle of its body', async () => {
    const { url, port } = await start(async (asked) => new Response(await asked.text()));
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc', () => socket.destroy());
        socket.on('close', () => resolve());
      });
    });
    expect((await fetch(url)).status).toBe(200);
  });

  test('an exception, thrown at once or later: 500 in plain text, which no register answers', async () => {
    for (const thrower of [
      async () => Promise.reject(new RangeError('later')),
      (() => {
        throw new RangeError('at once');
      }) as () => Promise<Response>,
    ]) {
      const { url } = await start(thrower);
      const response = await fetch(url);
      expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/plain;charset=utf-8']);
      expect(await response.text()).toContain('RangeError');
    }
  });
});

test('a cut out of fetch destroys the socket before any byte', async () => {
  const { url, port } = await start(async () => {
    throw new ConnectionCut('fetch failed');
  });
  expect(await say(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('');
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('closing ends idle connections, answers under way and half-open ones at once', async () => {
  let asked = () => {};
  const underWay = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const { port, url, close } = await start(async ({ url: to }) => {
    if (!to.endsWith('/slow')) return new Response('fast');
    asked();
    return new Promise<Response>(() => {});
  });
  await (await fetch(url)).text();
  const idle = say(port, '');
  const slow = say(port, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
  await underWay;
  const started = performance.now();
  await close();
  expect(await Promise.all([idle, slow])).toEqual(['', '']);
  expect(performance.now() - started).toBeLessThan(1000);
  await expect(fetch(url)).rejects.toThrow();
});

test('behind a load balancer its headers are taken as given; only a missing address is the peer’s', async () => {
  const names = ['x-amzn-mtls-clientcert-subject', 'x-forwarded-for'];
  const { url } = await start(
    async ({ headers }) => Response.json(names.map((name) => headers.get(name))),
    {},
    listenBehindLoadBalancer,
  );
  const given = { 'x-amzn-mtls-clientcert-subject': 'CN=migri', 'x-forwarded-for': '0.0.0.0, 10.0.0.1' };
  expect(await (await fetch(url, { headers: given })).json()).toEqual(['CN=migri', '0.0.0.0, 10.0.0.1']);
  for (const headers of [{}, { 'x-forwarded-for': ' , ' }]) {
    expect(await (await fetch(url, { headers })).json()).toEqual([null, '127.0.0.1']);
  }
});
