import { koskiErrors } from '#contracts';
import { oidOfNobody } from '../nobody.ts';
import { type Case, error, type KoskiRule, theme, type Via } from './provider.ts';

const rule = theme('caller', ['plain']);

const subject = 'x-amzn-mtls-clientcert-subject';
const serial = 'x-amzn-mtls-clientcert-serial-number';
const issuer = 'x-amzn-mtls-clientcert-issuer';
const address = 'x-forwarded-for';

const oid = oidOfNobody(0);
const asked = (via: Via, expect: Case['expect']): Case => ({ ask: { path: '/oid', body: { oid }, via }, expect });
const letIn = error(koskiErrors.notFoundByOid(oid));

const stranger = 'CN=koeajo-stranger';
/** Of the block for documentation: nobody calls from there. */
const elsewhere = '203.0.113.7';

/** What the load balancer tells of the caller, and the order in which Koski looks at it. */
export const callerRules: readonly KoskiRule[] = [
  rule({
    id: 'the-headers-of-the-load-balancer-let-a-known-caller-in',
    claims: ['KM-059'],
    check: (koski) => koski.hold([asked(koski.plain.via(), letIn)]),
  }),
  rule({
    id: 'without-a-subject-the-answer-is-401-and-authorization-does-not-help',
    claims: ['KM-060'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [subject]: undefined }), error(koskiErrors.notAuthenticated)),
        asked(
          koski.plain.via({ [subject]: undefined, authorization: 'Basic a29lYWpvOmtvZWFqbw==' }),
          error(koskiErrors.notAuthenticated),
        ),
      ]),
  }),
  rule({
    id: 'a-subject-without-serial-number-or-issuer-gets-403',
    claims: ['KM-065'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [serial]: undefined }), error(koskiErrors.forbidden)),
        asked(koski.plain.via({ [issuer]: undefined }), error(koskiErrors.forbidden)),
      ]),
  }),
  rule({
    id: 'an-issuer-inside-the-cloud-gets-401',
    claims: ['KM-061'],
    check: (koski) =>
      koski.hold([
        asked(
          koski.plain.via({ [issuer]: 'CN=ip-10-0-0-1.eu-west-1.compute.internal' }),
          error(koskiErrors.wrongIssuer),
        ),
      ]),
  }),
  rule({
    id: 'an-unknown-subject-gets-401',
    claims: ['KM-062'],
    check: (koski) =>
      koski.hold([asked(koski.plain.via({ [subject]: stranger }), error(koskiErrors.unknownCertificate))]),
  }),
  rule({
    id: 'a-subject-must-equal-the-client-list-letter-by-letter',
    claims: ['KM-067'],
    check: (koski) => {
      const known = koski.plain.via().caller[subject] ?? '';
      return koski.hold(
        [known.toLowerCase(), known.replace('=', ' = '), `${known},C=XX`].map((written) =>
          asked(koski.plain.via({ [subject]: written }), error(koskiErrors.unknownCertificate)),
        ),
      );
    },
  }),
  rule({
    id: 'an-unknown-address-gets-401',
    claims: ['KM-063', 'KM-067'],
    check: (koski) => koski.hold([asked(koski.plain.via({ [address]: elsewhere }), error(koskiErrors.unknownIp))]),
  }),
  rule({
    id: 'the-first-of-several-addresses-counts',
    claims: ['KM-069'],
    check: (koski) => {
      const known = koski.plain.via().caller[address] ?? '';
      return koski.hold([
        asked(koski.plain.via({ [address]: `${known}, ${elsewhere}` }), letIn),
        asked(koski.plain.via({ [address]: `${elsewhere}, ${known}` }), error(koskiErrors.unknownIp)),
      ]);
    },
  }),
  rule({
    id: 'a-caller-whose-user-does-not-exist-gets-401',
    claims: ['KM-064'],
    needs: ['withoutUser'],
    check: (koski) =>
      koski.hold([asked(koski.plain.via({ [subject]: koski.withoutUser }), error(koskiErrors.loginFail))]),
  }),
  rule({
    id: 'a-caller-without-the-role-gets-403',
    claims: ['KM-066'],
    needs: ['withoutRole'],
    check: (koski) =>
      koski.hold([asked(koski.plain.via({ [subject]: koski.withoutRole }), error(koskiErrors.forbidden))]),
  }),
  rule({
    id: 'a-missing-subject-answers-before-a-missing-serial-number',
    claims: ['KM-060', 'KM-065'],
    check: (koski) =>
      koski.hold([
        asked(
          koski.plain.via({ [subject]: undefined, [serial]: undefined, [issuer]: undefined }),
          error(koskiErrors.notAuthenticated),
        ),
      ]),
  }),
  rule({
    id: 'a-missing-serial-number-answers-before-an-issuer-inside-the-cloud',
    claims: ['KM-061', 'KM-065'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [serial]: undefined, [issuer]: 'compute.internal' }), error(koskiErrors.forbidden)),
      ]),
  }),
  rule({
    id: 'an-issuer-inside-the-cloud-answers-before-an-unknown-subject',
    claims: ['KM-061', 'KM-062'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [subject]: stranger, [issuer]: 'compute.internal' }), error(koskiErrors.wrongIssuer)),
      ]),
  }),
  rule({
    id: 'an-unknown-subject-answers-before-an-unknown-address',
    claims: ['KM-062', 'KM-063'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [subject]: stranger, [address]: elsewhere }), error(koskiErrors.unknownCertificate)),
      ]),
  }),
  rule({
    id: 'an-unknown-address-answers-before-a-user-who-does-not-exist',
    claims: ['KM-063', 'KM-064'],
    needs: ['withoutUser'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [subject]: koski.withoutUser, [address]: elsewhere }), error(koskiErrors.unknownIp)),
      ]),
  }),
  rule({
    id: 'an-unknown-address-answers-before-a-missing-role',
    claims: ['KM-063', 'KM-066'],
    needs: ['withoutRole'],
    check: (koski) =>
      koski.hold([
        asked(koski.plain.via({ [subject]: koski.withoutRole, [address]: elsewhere }), error(koskiErrors.unknownIp)),
      ]),
  }),
  rule({
    id: 'the-caller-is-looked-at-before-path-method-and-content-type',
    claims: ['KM-024'],
    check: (koski) => {
      const via = koski.plain.via({ [subject]: undefined });
      const expect = error(koskiErrors.notAuthenticated);
      return koski.hold([
        { ask: { path: '/nothing', body: {}, via }, expect },
        { ask: { path: '', body: {}, via }, expect },
        { ask: { path: '/hetu', method: 'GET', via }, expect },
        { ask: { path: '/valinta/oid', body: 'x', headers: { 'content-type': 'text/plain' }, via }, expect },
      ]);
    },
  }),
  rule({
    id: 'a-missing-role-answers-before-an-unknown-path',
    claims: ['KM-024', 'KM-066'],
    needs: ['withoutRole'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/nothing', body: {}, via: koski.plain.via({ [subject]: koski.withoutRole }) },
          expect: error(koskiErrors.forbidden),
        },
      ]),
  }),
];
