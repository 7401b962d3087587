import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answersAreOfAStandIn } from '../../validate-answers.ts';

// Koski hands on whatever this server says.
answersAreOfAStandIn();

/** One request as it came, in the words of the wire. */
interface Heard {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server says to one kind of request: status, body, headers. */
export type Said = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

/** What the server plays; each is asked with how many of the kind came before. */
export interface Play {
  readonly tgt?: (count: number) => Said;
  readonly st?: (count: number) => Said;
  readonly login?: (count: number) => Said;
  readonly hakemukset?: (count: number) => Said;
}

/** CAS and valinta-tulos-service on one real port, saying what valintarekisteri-api.md 4.1 has word for word. */
export const startVirkailija = async (play: Play = {}) => {
  const heard: Heard[] = [];
  const counts = { tgt: 0, st: 0, login: 0, hakemukset: 0 };
  const server = createServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    heard.push({ line, headers: request.headers, body: await text(request) });
    const kind = kindOf(line);
    const [status, body, headers] = kind ? (play[kind] ?? usual[kind](url()))(counts[kind]++) : [404, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const upstream = { baseUrl: url(), username: 'migripk', password: 'sala sana&', fetch };
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { heard, upstream, stop };
};

const kindOf = (line: string): keyof Play | undefined => {
  if (line === 'POST /cas/v1/tickets') return 'tgt';
  if (/^POST \/cas\/v1\/tickets\/TGT-/.test(line)) return 'st';
  if (line.startsWith('GET /valinta-tulos-service/auth/login?ticket=ST-')) return 'login';
  return line.startsWith('POST /valinta-tulos-service/cas/migri/hakemukset/') ? 'hakemukset' : undefined;
};

const usual: Record<keyof Play, (url: string) => (count: number) => Said> = {
  tgt: (url) => (count) => [201, '<!DOCTYPE HTML>', { location: `${url}/cas/v1/tickets/TGT-${count + 1}-abc-cas` }],
  st: () => (count) => [200, `ST-${count + 1}-xyz-cas`, { 'content-type': 'text/html;charset=UTF-8' }],
  login: () => (count) => [
    200,
    '{"personOid":"1.2.246.562.98.10000003013"}',
    { 'set-cookie': `session=s-${count + 1}; Path=/valinta-tulos-service; HttpOnly` },
  ],
  hakemukset: () => () => [200, '[]'],
};
