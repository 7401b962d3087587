import { koskiErrors } from '#contracts';
import { hetuOfNobody, oidOfNobody } from '../nobody.ts';
import { endpoints, error, type KoskiRule, malformedJson, theme } from './provider.ts';

const rule = theme('bodies', ['caller']);

const { jsonSchema, hetuFormat, oidFormat } = koskiErrors;
const oid = oidOfNobody(0);
const taken = error(koskiErrors.notFoundByOid(oid));
const missing = (path: string) => ({ path, error: { errorType: 'missingProperty' } }) as const;
const unexpected = (path: string, value: unknown) =>
  ({ path, value, error: { errorType: 'unexpectedProperty' } }) as const;
const wrongType = (path: string, value: unknown, expectedType: 'string' | 'array' | 'object') =>
  ({ path, value, error: { expectedType, errorType: 'unexpectedType' } }) as const;

/** What is no JSON, and JSON of a wrong shape. */
export const bodyRules: readonly KoskiRule[] = [
  rule({
    id: 'a-body-that-is-no-json-gets-400',
    claims: ['KM-008'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path, field }) =>
          [
            '',
            ' \n',
            '{',
            `{"${field}":`,
            `{'${field}':'X'}`,
            `{"${field}":"X",}`,
            `/* */{"${field}":"X"}`,
            `\ufeff{"${field}":"X"}`,
            `{"${field}":NaN}`,
            `{"${field}":012}`,
            new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
          ].map((body) => ({ ask: { path, body }, expect: error(malformedJson) })),
        ),
      ),
  }),
  rule({
    id: 'what-stands-behind-the-first-json-value-is-ignored',
    claims: ['KM-009'],
    check: (koski) =>
      koski.hold(
        ['x', '{', ' {"oid":1}'].map((rest) => ({ ask: { body: JSON.stringify({ oid }) + rest }, expect: taken })),
      ),
  }),
  rule({
    id: 'a-missing-field-is-told-without-a-value',
    claims: ['KM-029', 'KM-030'],
    check: (koski) =>
      koski.hold(
        endpoints.map(({ path, field }) => ({ ask: { path, body: {} }, expect: error(jsonSchema([missing(field)])) })),
      ),
  }),
  rule({
    id: 'an-extra-field-is-told-with-its-value-after-the-declared-one',
    claims: ['KM-029', 'KM-031'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path, field, isList }) => [
          {
            ask: { path, body: { extra: 1, [field]: isList ? ['X'] : 'X' } },
            expect: error(jsonSchema([unexpected('extra', 1)])),
          },
          {
            ask: { path, body: { extra: ['a'], more: true } },
            expect: error(jsonSchema([missing(field), unexpected('extra', ['a']), unexpected('more', true)])),
          },
        ]),
      ),
  }),
  rule({
    id: 'an-extra-field-that-is-null-is-tolerated',
    claims: ['KM-032'],
    check: (koski) => koski.hold([{ ask: { body: { extra: null, oid } }, expect: taken }]),
  }),
  rule({
    id: 'a-wrong-type-is-told-with-the-value',
    claims: ['KM-033'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path, field, isList }) =>
          [null, { a: 1 }, isList ? 'X' : ['X']].map((value) => ({
            ask: { path, body: { [field]: value } },
            expect: error(jsonSchema([wrongType(field, value, isList ? 'array' : 'string')])),
          })),
        ),
      ),
  }),
  rule({
    id: 'a-root-that-is-no-object-has-an-empty-path',
    claims: ['KM-033'],
    check: (koski) =>
      koski.hold(
        endpoints.flatMap(({ path }) =>
          [['X'], 'X', null, 5, true].map((root) => ({
            ask: { path, body: JSON.stringify(root) },
            expect: error(jsonSchema([wrongType('', root, 'object')])),
          })),
        ),
      ),
  }),
  rule({
    id: 'an-element-of-a-list-has-its-index-in-the-path',
    claims: ['KM-034'],
    check: (koski) =>
      koski.hold(
        endpoints
          .filter(({ isList }) => isList)
          .map(({ path, field }) => ({
            ask: { path, body: { [field]: ['X', null, {}] } },
            expect: error(jsonSchema([wrongType(`${field}.1`, null, 'string'), wrongType(`${field}.2`, {}, 'string')])),
          })),
      ),
  }),
  rule({
    id: 'numbers-and-booleans-are-taken-as-texts',
    claims: ['KM-035'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/hetu', body: { hetu: 123 } }, expect: error(hetuFormat('123')) },
        { ask: { path: '/oid', body: { oid: true } }, expect: error(oidFormat('true')) },
      ]),
  }),
  rule({
    id: 'a-class-in-the-request-is-removed-before-validation',
    claims: ['KM-036'],
    check: (koski) =>
      koski.hold([{ ask: { body: { $class: 'fi.oph.koski.migri.MigriOidRequest', oid } }, expect: taken }]),
  }),
  rule({
    id: 'a-field-given-twice-is-a-list-of-both-values',
    claims: ['KM-037'],
    check: (koski) =>
      koski.hold([
        { ask: { body: '{"oid":"a","oid":"b"}' }, expect: error(jsonSchema([wrongType('oid', ['a', 'b'], 'string')])) },
      ]),
  }),
  rule({
    id: 'a-wrong-shape-answers-before-an-identifier-of-bad-format',
    claims: ['KM-025', 'KM-031'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/hetu', body: { hetu: 'X', extra: 1 } }, expect: error(jsonSchema([unexpected('extra', 1)])) },
        { ask: { path: '/oid', body: { oid: 'X', extra: 1 } }, expect: error(jsonSchema([unexpected('extra', 1)])) },
      ]),
  }),
  rule({
    id: 'a-wrong-shape-answers-before-a-person-that-nobody-knows',
    claims: ['KM-025', 'KM-031'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/hetu', body: { hetu: hetuOfNobody(0), extra: 1 } },
          expect: error(jsonSchema([unexpected('extra', 1)])),
        },
      ]),
  }),
];
