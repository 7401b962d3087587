import { createServer as createPlainServer, type OutgoingHttpHeaders } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ConformResult,
  conformKoski,
  conformValintarekisteri,
  koskiRules,
  valintarekisteriRules,
} from '#scenarios';
import { startOwn } from './own.ts';

let own: Awaited<ReturnType<typeof startOwn>>;
beforeAll(async () => {
  own = await startOwn();
});
afterAll(() => own.stop());

const how = { jobs: 8, timeoutMs: 20_000, signal: new AbortController().signal };

describe('what is no provider at all is told at once, and is no failure of its rules', () => {
  const open: { readonly close: () => void }[] = [];
  afterAll(() => {
    for (const { close } of open) close();
  });
  const serve = async (server: TcpServer): Promise<string> => {
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    open.push({
      close: () => {
        for (const socket of sockets) socket.destroy();
        server.close();
      },
    });
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const page = (status: number, headers: OutgoingHttpHeaders = {}, body = '<h1>Welcome</h1>') =>
    createPlainServer((incoming, outgoing) => {
      incoming.resume();
      outgoing.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
    });
  const of = { seed: 'koeajo', now: '2026-06-15' };
  const quick = { ...how, timeoutMs: 300 };
  const testBoth = async (url: string): Promise<readonly ConformResult[]> => [
    await conformKoski({ ...of, plain: { url, subject: 'CN=migri', address: '0.0.0.0' } }, quick),
    await conformValintarekisteri({ ...of, url, user: { username: 'migri', password: 'koeajo' } }, quick),
  ];
  const untested = (reason: RegExp, next: RegExp) =>
    [koskiRules, valintarekisteriRules].map(({ length }) => ({
      verdict: 'inconclusive',
      counts: { passed: 0, failed: 0, inconclusive: 0, 'not-tested': length },
      reason: expect.stringMatching(reason),
      next: expect.stringMatching(next),
    }));

  test.each([
    ['static files', page(404)],
    ['a page for everything', page(200)],
    ['a login page elsewhere', page(302, { location: 'https://login.example/' })],
    ['another API', page(404, { 'content-type': 'application/json' }, '{"message":"Not Found"}')],
  ])('%s', async (_, server) => {
    const results = await testBoth(`http://${await serve(server)}`);
    const reason = /^what answers at http:.* is not like (Koski|Valintarekisteri): status/;
    expect(results).toMatchObject(untested(reason, /^Is --url right\?/));
  });

  test.each([
    ['one that hangs', createTcpServer(), /no answer within 0\.3 s/, /--timeout/],
    ['one that hangs up', createTcpServer((socket) => socket.destroy()), /the connection ended/, /https:/],
    ['one that speaks no HTTP', createTcpServer((socket) => void socket.end('220 ready\r\n')), /is no HTTP/, /https:/],
  ])('%s', async (_, server, reason, next) => {
    expect(await testBoth(`http://${await serve(server)}`)).toMatchObject(untested(reason, next));
  });

  test('http:// to a port that speaks TLS', async () => {
    const { cert, key } = own.certificates.server;
    const url = `http://${await serve(createTlsServer({ cert, key }))}`;
    expect(await testBoth(url)).toMatchObject(untested(/^nothing answers at http:/, /give --url with https:/));
  });

  test.each([true, false])('https:// to a port that speaks no TLS, with a certificate: %j', async (isCertified) => {
    const { certificate } = own.koski.tls ?? {};
    const url = `https://${await serve(page(200))}`;
    const tls = { url, ...(isCertified && certificate && { certificate }) };
    const result = await conformKoski({ ...of, tls }, quick);
    expect([result.verdict, result.next]).toEqual([
      'inconclusive',
      'That port speaks no TLS: give --url with http://.',
    ]);
  });

  test('a certificate of ours that it refuses', async () => {
    const { url = '', ca = '' } = own.koski.tls ?? {};
    const { expired } = own.certificates.clients;
    const result = await conformKoski({ ...of, tls: { url, ca, certificate: expired } }, how);
    expect([result.verdict, result.next]).toEqual([
      'inconclusive',
      'Give a certificate that it accepts with --cert and --key.',
    ]);
  });
});
