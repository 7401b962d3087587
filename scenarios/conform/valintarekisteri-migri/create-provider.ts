import type { Ask, Door } from '../ask.ts';
import { judge } from '../expectation.ts';
import { tellQuestion, toWireRequest } from '../question.ts';
import { type Departure, NoWay, Refused } from '../rule.ts';
import { headersOf, type Seen, tellSeen, textOf } from '../seen.ts';
import { type CasQuestion, loginPath, oidit, type Question, type ValintarekisteriProvider } from './provider.ts';

export interface ProviderAddresses {
  /** `https://virkailija.example/valinta-tulos-service` */
  readonly url: string;
  /** `https://virkailija.example/cas` */
  readonly casUrl: string;
  /** PEM text; the usual authorities unless told. */
  readonly ca?: string;
}

/** `session` gives the common one, once there is one. */
export const createValintarekisteriProvider = (
  ask: Ask,
  { url, casUrl, ca }: ProviderAddresses,
  session: () => string | undefined,
): ValintarekisteriProvider => {
  const doorOf = (address: string): Door => {
    const { origin, protocol } = new URL(address);
    return { origin, ...(protocol === 'https:' && { tls: ca === undefined ? {} : { ca } }) };
  };
  const below = (address: string, path: string) => new URL(address).pathname.replace(/\/+$/, '') + path;

  const askMigri = ({ session: own = session(), path = oidit, ...question }: Question): Promise<Seen> => {
    const cookie = own === undefined || own === 'none' ? {} : { cookie: `session=${own}` };
    return ask(doorOf(url), toWireRequest({ ...question, path: below(url, path) }, { ...usualHeaders, ...cookie }));
  };
  const askCas = ({ form, path = '', ...question }: CasQuestion): Promise<Seen> =>
    ask(
      doorOf(casUrl),
      toWireRequest(
        { ...question, path: below(casUrl, path), ...(form && { body: new URLSearchParams(form).toString() }) },
        { 'user-agent': agent, ...(form && { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }) },
      ),
    );
  const service = `${url}${loginPath}`;

  return {
    service,
    casUrl,
    ask: askMigri,
    askCas,
    hold: async (cases) =>
      (await Promise.all(cases.map(async (one) => judge(await askMigri(one.ask), one.expect, tell(one.ask))))).flat(),
    holdCas: async (cases) =>
      (await Promise.all(cases.map(async (one) => judge(await askCas(one.ask), one.expect, tellCas(one.ask))))).flat(),
    grant: async (form) => {
      const seen = await askCas({ path: '/v1/tickets', form: { ...form } });
      const [, tgt] = 'nothing' in seen ? [] : (/\/(TGT-[^/]+)$/.exec(headersOf(seen, 'location')[0] ?? '') ?? []);
      if (tgt !== undefined && 'status' in seen && seen.status === 201) return tgt;
      const way = departure('POST /cas/v1/tickets', 'a ticket-granting ticket in Location', seen);
      throw 'status' in seen && seen.status === 401 ? new Refused(way) : new NoWay(way);
    },
    ticket: async (tgt, target = service) => {
      const seen = await askCas({ path: `/v1/tickets/${tgt}`, form: { service: target } });
      const text = 'nothing' in seen || seen.status !== 200 ? '' : textOf(seen);
      if (/^ST-\S+$/.test(text)) return text;
      throw new NoWay(departure('POST /cas/v1/tickets/TGT', 'a service ticket and nothing else', seen));
    },
    login: async (ticket) => {
      const seen = await askMigri({ method: 'GET', path: `${loginPath}?ticket=${ticket}`, session: 'none' });
      const id = sessionOf(seen);
      if (id !== undefined && 'status' in seen && seen.status === 200) return id;
      throw new NoWay(departure(`GET ${loginPath}?ticket=ST`, 'status 200 and the cookie session', seen));
    },
  };
};

const agent = 'koeajo-conform';
const usualHeaders = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': agent };

const tell = ({ path = oidit, session, ...question }: Question): string =>
  `${tellQuestion({ ...question, path })}${session === 'none' ? ' without a session' : ''}`;

const tellCas = ({ path = '', form, ...question }: CasQuestion): string =>
  tellQuestion({ ...question, path: `/cas${path}`, ...(form && { body: `with ${Object.keys(form).join(', ')}` }) });

const departure = (at: string, expected: string, seen: Seen): Departure => ({ at, expected, got: tellSeen(seen) });

/** The id of the session that an answer begins. */
export const sessionOf = (seen: Seen): string | undefined =>
  'nothing' in seen
    ? undefined
    : headersOf(seen, 'set-cookie')
        .map((cookie) => /^session=([^;]+)/.exec(cookie)?.[1])
        .find((id) => id !== undefined);
