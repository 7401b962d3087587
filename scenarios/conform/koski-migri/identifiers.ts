import { koskiErrors } from '#contracts';
import { hetuOfNobody, oidOfNobody } from '../nobody.ts';
import { error, type KoskiRule, theme } from './provider.ts';

const rule = theme('identifiers', ['caller']);

// In the last of the artificial numbers of days long past; the check character of some is wrong on purpose.
const hetu = hetuOfNobody(0);

export const identifierRules: readonly KoskiRule[] = [
  rule({
    id: 'a-hetu-of-bad-format-gets-400-with-the-text-as-it-was-given',
    claims: ['KM-038', 'KM-039', 'KM-044'],
    check: (koski) =>
      koski.hold(
        [
          '',
          'X',
          hetu.toLowerCase(),
          ` ${hetu}`,
          `${hetu} `,
          `${hetu}\n\n`,
          `320100+999${hetu[10]}`,
          '011300+999Y',
          '010100G999Y',
          '010100+99Y',
          '010100+999G',
          '0101001999Y',
        ]
          .filter((bad) => bad !== hetu)
          .map((bad) => ({ ask: { path: '/hetu', body: { hetu: bad } }, expect: error(koskiErrors.hetuFormat(bad)) })),
      ),
  }),
  rule({
    id: 'a-hetu-of-good-format-is-looked-up-whatever-its-day-and-check-character',
    claims: ['KM-039', 'KM-040', 'KM-043', 'KM-044', 'KM-048'],
    check: (koski) =>
      koski.hold(
        [
          hetu,
          `${hetu}\n`,
          `${hetu.slice(0, 10)}${hetu[10] === 'A' ? 'B' : 'A'}`,
          '310200+999A',
          '000100+999A',
          ...['-', 'Y', 'X', 'W', 'V', 'U', 'A', 'B', 'C', 'D', 'E', 'F'].map((sign) => `310200${sign}999A`),
        ].map((good) => ({ ask: { path: '/hetu', body: { hetu: good } }, expect: error(koskiErrors.notFoundByHetu) })),
      ),
  }),
  rule({
    id: 'an-oid-of-bad-format-gets-400-with-the-text-as-it-was-given',
    claims: ['KM-044', 'KM-045', 'KM-046'],
    check: (koski) =>
      koski.hold(
        [
          '',
          'X',
          '1.2.246.562.98.123',
          '1.2.246.562.98.123456789012',
          '1.2.246.562.10.00000000001',
          '1.2.246.562.99.00000000001',
          ` ${oidOfNobody(0)}`,
          `${oidOfNobody(0)} `,
          '1x2.246.562.98.12345678901',
        ].map((bad) => ({ ask: { path: '/oid', body: { oid: bad } }, expect: error(koskiErrors.oidFormat(bad)) })),
      ),
  }),
  rule({
    id: 'an-oid-of-a-known-branch-is-looked-up-whatever-its-check-digit',
    claims: ['KM-045', 'KM-049'],
    check: (koski) =>
      koski.hold(
        [0, 1, 2, 3].map((last) => {
          const oid = `${oidOfNobody(1).slice(0, -1)}${last}`;
          return { ask: { path: '/oid', body: { oid } }, expect: error(koskiErrors.notFoundByOid(oid)) };
        }),
      ),
  }),
  rule({
    id: 'oids-of-both-test-branches-are-taken',
    claims: ['KM-045'],
    check: (koski) =>
      koski.hold(
        ['98', '198'].map((branch) => {
          const oid = oidOfNobody(2).replace('.98.', `.${branch}.`);
          return { ask: { path: '/oid', body: { oid } }, expect: error(koskiErrors.notFoundByOid(oid)) };
        }),
      ),
  }),
  rule({
    id: 'nobody-found-is-404-and-never-an-empty-answer',
    claims: ['KM-047', 'KM-048', 'KM-049'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/hetu', body: { hetu } }, expect: error(koskiErrors.notFoundByHetu) },
        {
          ask: { path: '/oid', body: { oid: oidOfNobody(3) } },
          expect: error(koskiErrors.notFoundByOid(oidOfNobody(3))),
        },
      ]),
  }),
];
