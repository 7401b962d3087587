import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpSubject } from '#scenarios';
import { grant, pyynto } from './pyynto.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
};

const ask = (address: string, ms = 5000) =>
  createHttpSubject(address).decide(pyynto, { signal: AbortSignal.timeout(ms) });

const json = { 'content-type': 'application/json; charset=utf-8' };

describe('a subject at an HTTP address', () => {
  test('is asked with POST /ratkaisut and answers at once', async () => {
    let asked: unknown;
    const address = await serve(async (request, response) => {
      const chunks = await request.toArray();
      asked = { method: request.method, url: request.url, body: JSON.parse(Buffer.concat(chunks).toString()) };
      response.writeHead(200, json).end(JSON.stringify(grant));
    });
    expect(await ask(`${address}/`)).toEqual({ kind: 'answered', ratkaisu: grant });
    expect(asked).toEqual({ method: 'POST', url: '/ratkaisut', body: pyynto });
  });

  test('may answer 202 and is asked again at Location, after Retry-After, until it is ready', async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      if (asked.length === 1) response.writeHead(202, { location: '/ratkaisut/7', 'retry-after': '0' }).end();
      else if (asked.length === 2) response.writeHead(202, { 'retry-after': '0' }).end('later');
      else if (asked.length === 3) response.writeHead(202, { location: '8', 'retry-after': '0' }).end();
      else response.writeHead(200, json).end(JSON.stringify(grant));
    });
    expect(await ask(address)).toEqual({ kind: 'answered', ratkaisu: grant });
    expect(asked).toEqual(['POST /ratkaisut', 'GET /ratkaisut/7', 'GET /ratkaisut/7', 'GET /ratkaisut/8']);
  });

  test('departs from the protocol with a 202 that says not where', async () => {
    const address = await serve((_, response) => response.writeHead(202).end());
    expect(await ask(address)).toEqual({
      kind: 'off-protocol',
      expected: '202 comes with a Location to ask again',
      actual: '202 without a Location',
    });
  });

  test('departs from the protocol with HTML', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>\n<h1>Welcome</h1></html>'),
    );
    expect(await ask(address)).toEqual({
      kind: 'off-protocol',
      expected: 'a Ratkaisu as application/json',
      actual: '200 with text/html: <html> <h1>Welcome</h1></html>',
    });
  });

  test('departs from the protocol with a body that only claims to be JSON', async () => {
    const address = await serve((_, response) => response.writeHead(200, json).end('{"outcome":'));
    expect(await ask(address)).toMatchObject({ kind: 'off-protocol', expected: 'a body that is JSON' });
  });

  test('says with 501 that it has no flow for a procedure', async () => {
    const address = await serve((_, response) => response.writeHead(501).end());
    expect(await ask(address)).toEqual({ kind: 'unsupported' });
  });

  test('departs from the protocol with an error status, which is shown', async () => {
    const address = await serve((_, response) => response.writeHead(500, json).end('{"error":"boom"}'));
    expect(await ask(address)).toMatchObject({
      kind: 'off-protocol',
      actual: '500 with application/json; charset=utf-8: {"error":"boom"}',
    });
  });

  test('departs from the protocol when it hangs up', async () => {
    const address = await serve((request) => request.socket.destroy());
    expect(await ask(address)).toMatchObject({ kind: 'off-protocol', expected: 'an HTTP answer' });
  });

  test('is unreachable when nothing listens', async () => {
    const address = await serve(() => {});
    await new Promise((resolve) => server?.close(resolve));
    expect(await ask(address)).toEqual({
      kind: 'unreachable',
      reason: `nothing answers at ${address}/ratkaisut (ECONNREFUSED)`,
    });
  });

  test('is unreachable under a name that does not exist', async () => {
    expect(await ask('http://no-such-host.invalid')).toMatchObject({ kind: 'unreachable' });
  });

  test('runs out of time, while answering and between two polls', async () => {
    const silent = await serve(() => {});
    expect(await ask(silent, 100)).toEqual({ kind: 'timed-out' });
    server?.closeAllConnections();
    server?.close();
    const slow = await serve((_, response) => response.writeHead(202, { location: '/x', 'retry-after': '30' }).end());
    expect(await ask(slow, 100)).toEqual({ kind: 'timed-out' });
  });
});
