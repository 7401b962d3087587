import type { Bend } from '../../scenarios/conform/bent.ts';
import { answers, asks, status, words } from './bend.ts';

const isEndpoint = (path: string) => /\/(hetu|oid|hetut)$/.test(path);
const without = (headers: Readonly<Record<string, string>>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
let answeredBefore: string | undefined;

/** Ways in which a Koski may be wrong, a line each. */
export const koskiMutants: Readonly<Record<string, Bend>> = {
  'leaves sukunimi out': words(/,\s*"sukunimi"\s*:\s*"[^"]*"/g, ''),
  'leaves hetu out': words(/"hetu"\s*:\s*"[^"]*",/g, ''),
  'leaves the paid fees out': words(/,\s*"maksetutLukuvuosimaksut"\s*:\s*\{[^}]*\}/g, ''),
  'spells syntymäaika without umlauts': words('"syntymäaika"', '"syntymaaika"'),
  'writes umlauts as escapes': words(/ö/g, '\\u00f6'),
  'changes the code of a state': words(/("tila"\s*:\s*\{\s*"koodiarvo"\s*:\s*)"1"/g, '$1"9"'),
  'writes numbers as texts': words(/"arvo":([\d.]+)/g, '"arvo":"$1"'),
  'leaves out the decimal part of extents': words(/"arvo":(\d+)\.0\b/g, '"arvo":$1'),
  'writes days the Finnish way': words(/"alku":"(\d{4})-(\d\d)-(\d\d)"/g, '"alku":"$3.$2.$1"'),
  'writes null for what is absent': words(/"opiskeluoikeudet":\[\{/g, '"opiskeluoikeudet":[{"oid":null,'),
  'puts the person into an envelope': answers(({ status: code, text }) =>
    code === 200 && text.startsWith('{') ? { text: `{"data":${text}}` } : undefined,
  ),
  'writes indented JSON to everybody': answers(({ text }) =>
    /^[{[]/.test(text) ? { text: JSON.stringify(JSON.parse(text), undefined, 2) } : undefined,
  ),
  'answers 200 with nobody in the place of 404': answers(({ status: code, text }) =>
    code === 404 && text.includes('oppijaa') ? { status: 200, text: '{"opiskeluoikeudet":[]}' } : undefined,
  ),
  'answers 404 when VIRTA is down': status(503, 404),
  'answers 500 in the place of 503': status(503, 500),
  'answers 400 in the place of 415': status(415, 400),
  'answers 404 in the place of 405': status(405, 404),
  'answers 403 in the place of 401': status(401, 403),
  'tells errors in English': answers(({ status: code, text }) =>
    code >= 400 ? { text: text.replace('Oppijaa', 'Learner').replace('Tuntematon', 'Unknown') } : undefined,
  ),
  'tells an error outside of a list': answers(({ status: code, text }) =>
    code >= 400 && text.startsWith('[') ? { text: text.slice(1, -1) } : undefined,
  ),
  'tells the hetu in the error': answers(({ text }, { body }) => ({
    text: text.replace('Oppijaa (hetu)', `Oppijaa ${/"hetu":"([^"]*)"/.exec(body)?.[1] ?? '(hetu)'}`),
  })),
  'says nothing of the charset': answers(({ headers }) => ({
    headers: { ...headers, 'content-type': 'application/json' },
  })),
  'lets answers be kept': answers(({ headers }) => ({ headers: without(headers, 'cache-control') })),
  'sets a cookie': answers(({ headers }) => ({ headers: { ...headers, 'set-cookie': 'JSESSIONID=1; Path=/' } })),
  'takes every content type': asks(() => ({ headers: { 'content-type': 'application/json' } })),
  'takes a slash at the end': asks(({ path }) => ({ path: path.replace(/\/$/, '') })),
  'takes a hetu in lower case': asks(({ path, body }) =>
    path.endsWith('/hetu')
      ? { body: body.replace(/"hetu":\s*"[^"]*"/, (pair) => pair.slice(0, 7) + pair.slice(7).toUpperCase()) }
      : {},
  ),
  'looks at the path before the caller': answers(({ status: code }, { path }) =>
    code === 401 && !isEndpoint(path) ? { status: 404, text: '[{"key":"notFound","message":"Not found"}]' } : undefined,
  ),
  'looks at the content type before the caller': answers(({ status: code }, { headers }) =>
    code === 401 && headers.get('content-type') === 'text/plain' ? { status: 415 } : undefined,
  ),
  'answers a linked OID as it was asked for': answers(({ text }, { body }) => {
    const [, asked] = /"oid":\s*"([^"]*)"/.exec(body) ?? [];
    return asked === undefined ? undefined : { text: text.replace(/^(\{"henkilö":\{"oid":")[^"]*/, `$1${asked}`) };
  }),
  'gives the answer of the question before': answers(({ status: code, text }, { path }) => {
    if (code !== 200 || !/\/(hetu|oid)$/.test(path) || path.includes('valinta')) return undefined;
    const before = answeredBefore ?? text;
    answeredBefore = text;
    return { text: before };
  }),
  'asks Valintarekisteri for the first 5000 only': asks(({ path, body }) =>
    path.includes('/valinta/') && body.length > 60_000 ? { body: body.replace(/,"[^"]*"\]\}$/, ']}') } : {},
  ),
  'passes the error of Valintarekisteri on as JSON': answers(({ text }) =>
    text.includes('valinta-tulos-service-error')
      ? { text: text.replace(/"message":"(.*)"\}\]$/, (_, inner: string) => `"message":${JSON.parse(`"${inner}"`)}}]`) }
      : undefined,
  ),
};
