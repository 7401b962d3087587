import type { Bend } from '../../scenarios/conform/bent.ts';
import { answers, asks, status, words } from './bend.ts';

const isMigri = (path: string) => path.includes('/cas/migri/');
const isLogin = (path: string) => path.endsWith('/auth/login');
const sizeError = '{"error":"Minimum of 1 and maximum of 5000 persons at a time."}';
const without = (headers: Readonly<Record<string, string>>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
const countOf = (body: string): number => body.split(',').length;

/** Ways in which a Valintarekisteri, or the CAS before it, may be wrong, a line each. */
export const valintarekisteriMutants: Readonly<Record<string, Bend>> = {
  'leaves vastaanottoTila out': words(/"vastaanottoTila":"[^"]*",/g, ''),
  'writes states in lower case': words(/"valintaTila":"[^"]*"/g, '"valintaTila":"hyvaksytty"'),
  'writes the year as a text': words(/"koulutuksenAlkamisvuosi":(\d+)/g, '"koulutuksenAlkamisvuosi":"$1"'),
  'writes birthdays the Finnish way': words(/"syntymaaika":"(\d{4})-(\d\d)-(\d\d)"/g, '"syntymaaika":"$3.$2.$1"'),
  'writes citizenships as one text': words(/"kansalaisuudet":\["([^"\]]*)"\]/g, '"kansalaisuudet":"$1"'),
  'writes null for what is absent': words(/\{"henkiloOid"/g, '{"henkilotunnus":null,"henkiloOid"'),
  'turns the first two fields around': words(
    /"henkilotunnus":("[^"]*"),"henkiloOid":("[^"]*")/g,
    '"henkiloOid":$2,"henkilotunnus":$1',
  ),
  'shows a fee that is not required': words(/"maksuvelvollisuus":"REQUIRED"/g, '"maksuvelvollisuus":"NOT_REQUIRED"'),
  'hides the fee that is required': words(/,"lukuvuosimaksu":"[^"]*"/g, ''),
  'puts the persons into an envelope': answers(({ status: code, text }, { path }) =>
    code === 200 && isMigri(path) ? { text: `{"hakijat":${text}}` } : undefined,
  ),
  'answers 404 in the place of an empty list': answers(({ text }, { path }) =>
    isMigri(path) && text === '[]' ? { status: 404, text: '' } : undefined,
  ),
  'answers an empty list when the batch fails': answers(({ status: code }, { path }) =>
    isMigri(path) && code === 500 ? { status: 200, text: '[]' } : undefined,
  ),
  'answers the Koski way, in a list of errors': answers(({ status: code, text }, { path }) =>
    isMigri(path) && code >= 400 && text !== '' ? { text: `[${text}]` } : undefined,
  ),
  'answers 403 in the place of 401': answers(({ status: code }, { path }) =>
    isMigri(path) && code === 401 ? { status: 403 } : undefined,
  ),
  'answers 401 in the place of 403': status(403, 401),
  'answers 400 in the place of 415': status(415, 400),
  'answers 405 without Allow': answers(({ status: code, headers }) =>
    code === 405 ? { headers: without(headers, 'allow') } : undefined,
  ),
  'lets answers be kept': answers(({ headers }) => ({ headers: without(headers, 'cache-control') })),
  'takes a slash at the end': asks(({ path }) => (isMigri(path) ? { path: path.replace(/\/$/, '') } : {})),
  'takes more than 5000 persons': asks(({ path, body }) =>
    isMigri(path) && countOf(body) > 5000 ? { body: `${body.split(',').slice(0, 5000).join()}]` } : {},
  ),
  'counts a person twice': answers((_, { path, body }) =>
    isMigri(path) && countOf(body) > 5000 ? { status: 400, text: sizeError } : undefined,
  ),
  'answers 400 to JSON that is no list': answers(({ status: code }, { path, body }) =>
    isMigri(path) && code === 500 && !body.startsWith('[') ? { status: 400, text: sizeError } : undefined,
  ),
  'needs no User-Agent': asks(({ headers }) =>
    headers.has('user-agent') ? {} : { headers: { 'user-agent': 'mutant' } },
  ),
  'looks at the session before the content type': answers(({ status: code, headers }, { path, headers: asked }) =>
    isMigri(path) && code === 415 && !asked.get('cookie')?.includes('session=')
      ? { status: 401, headers, text: '{"error":"Unauthenticated: No session found"}' }
      : undefined,
  ),
  'looks at the session before the path': answers(({ status: code, headers }, { path, headers: asked }) =>
    isMigri(path) && code === 404 && !asked.get('cookie')?.includes('session=')
      ? {
          status: 401,
          headers: { ...headers, 'content-type': 'application/json;charset=UTF-8' },
          text: '{"error":"Unauthenticated: No session found"}',
        }
      : undefined,
  ),
  'gives the cookie a life time': answers(({ headers }) =>
    headers['set-cookie']
      ? { headers: { ...headers, 'set-cookie': `${headers['set-cookie']}; Max-Age=3600` } }
      : undefined,
  ),
  'shows the cookie to scripts': answers(({ headers }) =>
    headers['set-cookie']
      ? { headers: { ...headers, 'set-cookie': headers['set-cookie'].replace('; HttpOnly', '') } }
      : undefined,
  ),
  'takes a ticket twice, and any other': answers(({ status: code, headers }, { path }) =>
    isLogin(path) && code === 401
      ? {
          status: 200,
          text: '{"personOid":"1.2.246.562.98.10000001015"}',
          headers: {
            ...headers,
            'set-cookie': 'session=00000000-0000-4000-8000-000000000000; Path=/valinta-tulos-service; HttpOnly',
          },
        }
      : undefined,
  ),
  'leads to the login without a redirect': answers(({ status: code }, { path }) =>
    isLogin(path) && code === 302 ? { status: 200 } : undefined,
  ),
  'answers 200 to a logout': status(204, 200),
  'gives the ticket-granting ticket with 200': status(201, 200),
  'ends a service ticket with a line feed': answers(({ text }) =>
    text.startsWith('ST-') ? { text: `${text}\n` } : undefined,
  ),
  'gives a ticket for no service': asks(({ path, body }) =>
    /\/v1\/tickets\/TGT/.test(path) && body === ''
      ? { body: 'service=http%3A%2F%2F127.0.0.1%2F', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
      : {},
  ),
  'answers 403 to a wrong password': answers(({ status: code }, { path }) =>
    path.endsWith('/v1/tickets') && code === 401 ? { status: 403 } : undefined,
  ),
  'forgets no ticket-granting ticket': answers((_, { method, path }) =>
    method === 'DELETE' && path.includes('TGT-') ? { status: 405, text: '' } : undefined,
  ),
};
