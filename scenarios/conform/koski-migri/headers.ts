import { koskiErrors } from '#contracts';
import { type Expectation, must } from '../expectation.ts';
import { hetuOfNobody, oidOfNobody } from '../nobody.ts';
import { errorList } from './body-judges.ts';
import { endpoints, type KoskiRule, type Question, theme } from './provider.ts';

const rule = theme('headers', ['caller']);

/** One question for each status that needs no known person. */
const refusals: readonly { readonly ask: Question; readonly status: number; readonly isEmpty?: true }[] = [
  { ask: { path: '/hetu', body: { hetu: 'X' } }, status: 400 },
  { ask: { path: '/hetu', body: { hetu: hetuOfNobody(1) } }, status: 404 },
  { ask: { path: '/oid', body: { oid: oidOfNobody(4) } }, status: 404 },
  { ask: { path: '/nothing', body: {} }, status: 404 },
  { ask: { path: '/oid', method: 'GET' }, status: 405, isEmpty: true },
  { ask: { path: '/valinta/oid', body: {} }, status: 400 },
  { ask: { path: '/valinta/hetut', body: { hetut: [] } }, status: 400 },
  { ask: { path: '/hetu', body: 'x', headers: { 'content-type': 'text/plain' } }, status: 415 },
];

const refused = (expectation: Omit<Expectation, 'status'>) =>
  refusals.map(({ ask, status }) => ({ ask, expect: { status, ...expectation } }));

export const headerRules: readonly KoskiRule[] = [
  rule({
    id: 'no-answer-may-be-kept',
    claims: ['KM-015'],
    check: (koski) =>
      koski.hold(refused({ headers: { 'cache-control': 'no-store, no-cache, must-revalidate', pragma: 'no-cache' } })),
  }),
  rule({
    id: 'every-answer-names-the-machine',
    claims: ['KM-016'],
    check: (koski) => koski.hold(refused({ headers: { 'x-backend-server': must('a name', (name) => name !== '') } })),
  }),
  rule({
    id: 'no-answer-has-cookies-cors-or-other-headers-of-browsers',
    claims: ['KM-017'],
    check: (koski) =>
      koski.hold(
        refused({
          headers: Object.fromEntries(
            [
              'set-cookie',
              'access-control-allow-origin',
              'server',
              'x-powered-by',
              'www-authenticate',
              'retry-after',
              'etag',
              'location',
              'vary',
            ].map((name) => [name, null]),
          ),
        }),
      ),
  }),
  rule({
    id: 'every-error-is-a-list-of-keys-and-messages-as-json',
    claims: ['KM-014'],
    check: (koski) =>
      koski.hold(
        refusals
          .filter(({ isEmpty }) => !isEmpty)
          .map(({ ask, status }) => ({
            ask,
            expect: { status, body: errorList, headers: { 'content-type': 'application/json;charset=utf-8' } },
          })),
      ),
  }),
  rule({
    id: 'errors-are-in-finnish-whatever-language-is-asked-for',
    claims: ['KM-014'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/hetu', body: { hetu: hetuOfNobody(2) }, headers: { 'accept-language': 'en' } },
          expect: { status: 404, body: JSON.stringify(koskiErrors.notFoundByHetu.body) },
        },
      ]),
  }),
  rule({
    id: 'accept-that-contains-text-html-gives-indented-json',
    claims: ['KM-012'],
    check: (koski) =>
      koski.hold([
        {
          ask: {
            path: '/hetu',
            body: { hetu: hetuOfNobody(3) },
            headers: { accept: 'application/xml, text/html;q=0.9' },
          },
          expect: {
            status: 404,
            headers: { 'content-type': 'application/json;charset=utf-8' },
            body: must('an indented list, as Jackson prints it', (text) =>
              text.startsWith('[ {\n  "key" : "notFound.oppijaaEiLöydyTaiEiOikeuksia",\n  "message" : "'),
            ),
          },
        },
      ]),
  }),
  rule({
    id: 'accept-is-otherwise-ignored',
    claims: ['KM-012'],
    check: (koski) =>
      koski.hold(
        ['image/png', 'application/xml', undefined].map((accept) => ({
          ask: { path: '/hetu', body: { hetu: hetuOfNobody(4) }, headers: { accept } },
          expect: { status: 404, body: JSON.stringify(koskiErrors.notFoundByHetu.body) },
        })),
      ),
  }),
  rule({
    id: 'class-refs-name-a-class-in-errors-too',
    claims: ['KM-013'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/hetu?class_refs=true', body: { hetu: hetuOfNobody(5) } },
          expect: {
            status: 404,
            body: must('a last "$class"', (text) => /,"\$class":"fi\.oph\.koski\.[\w.]+"\}\]$/.test(text)),
          },
        },
      ]),
  }),
  rule({
    id: 'every-endpoint-answers-a-wrong-question-within-the-time',
    claims: ['KM-029'],
    check: (koski) => koski.hold(endpoints.map(({ path }) => ({ ask: { path, body: {} }, expect: { status: 400 } }))),
  }),
];
