import { deflateSync, gzipSync } from 'node:zlib';
import { koskiErrors } from '#contracts';
import { oidOfNobody } from '../nobody.ts';
import { endpoints, error, jsonOnly, type KoskiRule, malformedJson, theme } from './provider.ts';

const rule = theme('content-types', ['caller']);

const oid = oidOfNobody(0);
const body = { oid };
const taken = error(koskiErrors.notFoundByOid(oid));

/** What is read as JSON in UTF-8, and what is not. */
export const contentTypeRules: readonly KoskiRule[] = [
  rule({
    id: 'application-json-in-utf-8-is-taken-however-it-is-written',
    claims: ['KM-005', 'KM-006'],
    check: (koski) =>
      koski.hold(
        [
          'application/json',
          'Application/JSON',
          'application/json;charset=utf-8',
          'application/json; charset=UTF-8',
          'application/json; charset="utf-8"',
          'application/json;odata=verbose',
        ].map((type) => ({ ask: { body, headers: { 'content-type': type } }, expect: taken })),
      ),
  }),
  rule({
    id: 'another-content-type-gets-415',
    claims: ['KM-005', 'KM-007'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path }) =>
          [
            'text/plain',
            'application/x-www-form-urlencoded',
            'application/vnd.api+json',
            'application/json ; charset=utf-8',
          ].map((type) => ({
            ask: { path, body, headers: { 'content-type': type } },
            expect: error(jsonOnly),
          })),
        ),
      ),
  }),
  rule({
    id: 'a-missing-content-type-gets-415',
    claims: ['KM-007'],
    check: (koski) =>
      koski.hold(
        endpoints.map(({ path }) => ({
          ask: { path, body, headers: { 'content-type': undefined } },
          expect: error(jsonOnly),
        })),
      ),
  }),
  rule({
    id: 'another-charset-than-utf-8-gets-415',
    claims: ['KM-006', 'KM-007'],
    check: (koski) =>
      koski.hold(
        endpoints.map(({ path }) => ({
          ask: { path, body, headers: { 'content-type': 'application/json;charset=iso-8859-1' } },
          expect: error(jsonOnly),
        })),
      ),
  }),
  rule({
    id: 'a-wrong-content-type-answers-before-a-malformed-body',
    claims: ['KM-007', 'KM-025'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path }) =>
          ['{', ''].map((broken) => ({
            ask: { path, body: broken, headers: { 'content-type': 'text/plain' } },
            expect: error(jsonOnly),
          })),
        ),
      ),
  }),
  rule({
    id: 'a-compressed-body-is-read',
    claims: ['KM-010'],
    check: (koski) =>
      koski.hold([
        { ask: { body: gzipSync(JSON.stringify(body)), headers: { 'content-encoding': 'gzip' } }, expect: taken },
        { ask: { body: deflateSync(JSON.stringify(body)), headers: { 'content-encoding': 'deflate' } }, expect: taken },
      ]),
  }),
  rule({
    id: 'a-body-that-is-compressed-without-saying-so-is-no-json',
    claims: ['KM-008', 'KM-010'],
    check: (koski) => koski.hold([{ ask: { body: gzipSync(JSON.stringify(body)) }, expect: error(malformedJson) }]),
  }),
];
