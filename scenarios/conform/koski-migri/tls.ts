import { koskiErrors } from '#contracts';
import { untrusted } from '../ask.ts';
import { oidOfNobody } from '../nobody.ts';
import type { Departure } from '../rule.ts';
import { type Seen, tellSeen } from '../seen.ts';
import { error, type KoskiProvider, type KoskiRule, type Question, theme, type Via } from './provider.ts';

const rule = theme('tls', ['tls']);

const question = (via: Via): Question => ({ path: '/oid', body: { oid: oidOfNobody(0) }, via });

/** The connection must end without any HTTP. */
const isRefused = async (koski: KoskiProvider, via: Via, with_: string): Promise<readonly Departure[]> => {
  const seen = await koski.ask(question(via));
  return isEnded(seen)
    ? []
    : [
        {
          at: `a TLS connection ${with_}`,
          expected: 'the handshake ends, without an HTTP answer',
          got: tellSeen(seen),
        },
      ];
};

/** Whether a connection was ended by the other side, which speaks TLS. */
export const isEnded = (seen: Seen): boolean =>
  'nothing' in seen &&
  ![untrusted, 'no answer within', 'nobody listens'].some((why) => seen.nothing.startsWith(why)) &&
  !/wrong version number|packet length/i.test(seen.nothing);

const nobody = error(koskiErrors.notFoundByOid(oidOfNobody(0)));

export const tlsRules: readonly KoskiRule[] = [
  rule({
    id: 'a-good-certificate-is-let-in',
    claims: ['KM-059', 'KM-070'],
    needs: ['certificate'],
    check: (koski) => koski.hold([{ ask: question(koski.tls.via(koski.certificate)), expect: nobody }]),
  }),
  rule({
    id: 'tls-1-2-is-spoken',
    claims: ['KM-071'],
    needs: ['certificate'],
    check: (koski) =>
      koski.hold([{ ask: question(koski.tls.via({ ...koski.certificate, version: 'TLSv1.2' })), expect: nobody }]),
  }),
  rule({
    id: 'tls-1-3-is-spoken',
    claims: ['KM-071'],
    needs: ['certificate'],
    check: (koski) =>
      koski.hold([{ ask: question(koski.tls.via({ ...koski.certificate, version: 'TLSv1.3' })), expect: nobody }]),
  }),
  rule({
    id: 'tls-1-1-is-not-spoken',
    claims: ['KM-071'],
    needs: ['certificate'],
    check: (koski) => isRefused(koski, koski.tls.via({ ...koski.certificate, version: 'TLSv1.1' }), 'of version 1.1'),
  }),
  rule({
    id: 'without-a-certificate-there-is-no-http-answer',
    claims: ['KM-070'],
    check: (koski) => isRefused(koski, koski.tls.via({}), 'without a certificate'),
  }),
  rule({
    id: 'an-expired-certificate-ends-the-handshake',
    claims: ['KM-070'],
    needs: ['expired'],
    check: (koski) => isRefused(koski, koski.tls.via(koski.expired), 'with an expired certificate'),
  }),
  rule({
    id: 'a-certificate-that-is-not-yet-valid-ends-the-handshake',
    claims: ['KM-070'],
    needs: ['notYetValid'],
    check: (koski) => isRefused(koski, koski.tls.via(koski.notYetValid), 'with a certificate that is not yet valid'),
  }),
  rule({
    id: 'a-certificate-of-another-ca-ends-the-handshake',
    claims: ['KM-070'],
    needs: ['otherCa'],
    check: (koski) => isRefused(koski, koski.tls.via(koski.otherCa), 'with a certificate of another CA'),
  }),
  rule({
    id: 'a-certificate-without-client-auth-ends-the-handshake',
    claims: ['KM-070', 'KM-071'],
    needs: ['noClientAuth'],
    check: (koski) => isRefused(koski, koski.tls.via(koski.noClientAuth), 'with a certificate for servers'),
  }),
  rule({
    id: 'a-certificate-of-an-unknown-subject-gets-401-and-not-a-broken-handshake',
    claims: ['KM-062', 'KM-071'],
    needs: ['unknownSubject'],
    check: (koski) =>
      koski.hold([
        { ask: question(koski.tls.via(koski.unknownSubject)), expect: error(koskiErrors.unknownCertificate) },
      ]),
  }),
  rule({
    id: 'an-unknown-subject-gets-401-for-unknown-paths-and-wrong-methods-too',
    claims: ['KM-024', 'KM-062'],
    needs: ['unknownSubject'],
    check: (koski) => {
      const via = koski.tls.via(koski.unknownSubject);
      const expect = error(koskiErrors.unknownCertificate);
      return koski.hold([
        { ask: { path: '/nothing', body: {}, via }, expect },
        { ask: { path: '/oid', method: 'GET', via }, expect },
        { ask: { path: '/oid', body: 'x', headers: { 'content-type': 'text/plain' }, via }, expect },
      ]);
    },
  }),
  rule({
    id: 'a-client-cannot-give-the-headers-of-the-load-balancer-itself',
    claims: ['KM-059'],
    needs: ['certificate'],
    check: (koski) =>
      koski.hold([
        {
          ask: {
            ...question(koski.tls.via(koski.certificate)),
            headers: {
              'x-amzn-mtls-clientcert-subject': 'CN=stranger',
              'x-amzn-mtls-clientcert-issuer': 'O=compute.internal',
            },
          },
          expect: nobody,
        },
      ]),
  }),
];
