import { koskiErrors } from '#contracts';
import type { Expectation } from '../expectation.ts';
import { endpoints, error, type KoskiRule, theme } from './provider.ts';

const rule = theme('routes', ['caller']);

const notAllowed: Expectation = {
  status: 405,
  body: '',
  headers: { allow: 'POST', 'content-type': 'text/html;charset=utf-8' },
};

export const routeRules: readonly KoskiRule[] = [
  rule({
    id: 'an-unknown-path-gets-404',
    claims: ['KM-026'],
    check: (koski) =>
      koski.hold(
        ['', '/', '/nothing', '/HETU', '/hetut', '/oids', '/valinta', '/valinta/hetu', '/valinta/oids', '/hetu/x'].map(
          (path) => ({
            ask: { path, body: {} },
            expect: error(koskiErrors.unknownPath),
          }),
        ),
      ),
  }),
  rule({
    id: 'a-slash-at-the-end-makes-a-path-unknown',
    claims: ['KM-026'],
    check: (koski) =>
      koski.hold(
        endpoints.map(({ path }) => ({ ask: { path: `${path}/`, body: {} }, expect: error(koskiErrors.unknownPath) })),
      ),
  }),
  rule({
    id: 'another-method-than-post-gets-405-without-a-body',
    claims: ['KM-028'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path }) =>
          ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => ({
            ask: { path, method },
            expect: notAllowed,
          })),
        ),
      ),
  }),
  rule({
    id: 'an-unknown-path-answers-before-a-wrong-content-type',
    claims: ['KM-025'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/nothing', body: 'x', headers: { 'content-type': 'text/plain' } },
          expect: error(koskiErrors.unknownPath),
        },
        { ask: { path: '/nothing', method: 'GET' }, expect: error(koskiErrors.unknownPath) },
      ]),
  }),
  rule({
    id: 'a-wrong-method-answers-before-a-wrong-content-type',
    claims: ['KM-025', 'KM-028'],
    check: (koski) =>
      koski.hold(
        endpoints.map(({ path }) => ({
          ask: { path, method: 'PUT', body: 'x', headers: { 'content-type': 'text/plain' } },
          expect: notAllowed,
        })),
      ),
  }),
];
