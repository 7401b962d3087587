import { createSchemaValidator, LoginAnswer, valintarekisteriErrors, valintarekisteriLoginErrors } from '#contracts';
import { must } from '../expectation.ts';
import { oidOfNobody } from '../nobody.ts';
import type { Departure } from '../rule.ts';
import { tellSeen } from '../seen.ts';
import { sessionOf } from './create-provider.ts';
import {
  error,
  isJson,
  loginError,
  loginPath,
  nobody,
  theme,
  type ValintarekisteriProvider,
  type ValintarekisteriRule,
} from './provider.ts';

const rule = theme('login');
const ofUser = theme('login', ['user']);

const validateLogin = createSchemaValidator(LoginAnswer);
const loginAnswer = must<string>('{"personOid":"1.2.246.562.…"}', (text) => {
  try {
    const value: unknown = JSON.parse(text);
    return validateLogin(value).length === 0 && JSON.stringify(value) === text;
  } catch {
    return false;
  }
});

const withTicket = (ticket: string) =>
  ({ method: 'GET', path: `${loginPath}?ticket=${ticket}`, session: 'none' }) as const;
const refused = (ticket: string) => loginError(valintarekisteriLoginErrors.ticket(ticket));

const newTicket = async (
  registers: ValintarekisteriProvider & { readonly user: Parameters<ValintarekisteriProvider['grant']>[0] },
) => registers.ticket(await registers.grant(registers.user));

/** A question that a live session gets `[]` for. */
const isAlive = (session: string) => ({ ask: { body: [oidOfNobody(0)], session }, expect: nobody });
const isGone = (session: string) => ({
  ask: { body: [oidOfNobody(0)], session },
  expect: error(valintarekisteriErrors.noSession),
});

/** CAS's logout of the session that a ticket began. */
const logoutOf = (ticket: string): string =>
  new URLSearchParams({
    logoutRequest: [
      '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-1-koeajo" Version="2.0">',
      '<saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">koeajo</saml:NameID>',
      `<samlp:SessionIndex>${ticket}</samlp:SessionIndex></samlp:LogoutRequest>`,
    ].join(''),
  }).toString();

const posted = (body: string) =>
  ({
    path: loginPath,
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    session: 'none',
  }) as const;

export const loginRules: readonly ValintarekisteriRule[] = [
  ofUser({
    id: 'the-user-can-log-in-and-ask',
    claims: ['VM-001', 'VM-004', 'VM-009'],
    check: async (registers) => registers.hold([isAlive(await registers.login(await newTicket(registers)))]),
  }),
  ofUser({
    id: 'the-login-tells-the-person-of-the-user',
    claims: ['VM-009'],
    check: async (registers) =>
      registers.hold([
        {
          ask: withTicket(await newTicket(registers)),
          expect: { status: 200, body: loginAnswer, headers: { 'content-type': isJson } },
        },
      ]),
  }),
  ofUser({
    id: 'the-cookie-is-for-the-service-alone-and-without-a-life-time',
    claims: ['VM-010'],
    check: async (registers) =>
      registers.hold([
        {
          ask: withTicket(await newTicket(registers)),
          expect: {
            status: 200,
            headers: {
              'set-cookie': must(
                'session=<uuid>; Path=/valinta-tulos-service; HttpOnly, and no life time',
                (cookie) => {
                  const [pair = '', ...attributes] = cookie.split(/;\s*/);
                  const names = attributes.map((attribute) => attribute.toLowerCase());
                  return (
                    /^session=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(pair) &&
                    names.includes('path=/valinta-tulos-service') &&
                    names.includes('httponly') &&
                    !names.some((name) => /^(max-age|expires)=/.test(name))
                  );
                },
              ),
            },
          },
        },
      ]),
  }),
  ofUser({
    id: 'the-ticket-may-be-given-in-a-header',
    claims: ['VM-011'],
    check: async (registers) =>
      registers.hold([
        {
          ask: { method: 'GET', path: loginPath, session: 'none', headers: { ticket: await newTicket(registers) } },
          expect: { status: 200, body: loginAnswer },
        },
      ]),
  }),
  ofUser({
    id: 'a-ticket-logs-in-once',
    claims: ['VM-007', 'VM-012'],
    check: async (registers) => {
      const ticket = await newTicket(registers);
      await registers.login(ticket);
      return registers.hold([{ ask: withTicket(ticket), expect: refused(ticket) }]);
    },
  }),
  rule({
    id: 'an-unknown-ticket-gets-401-with-its-text',
    claims: ['VM-012'],
    check: (registers) => registers.hold([{ ask: withTicket('ST-1-koeajo'), expect: refused('ST-1-koeajo') }]),
  }),
  ofUser({
    id: 'a-ticket-for-another-service-does-not-log-in',
    claims: ['VM-007', 'VM-012'],
    check: async (registers) => {
      const ticket = await registers.ticket(
        await registers.grant(registers.user),
        registers.service.replace(loginPath, ''),
      );
      return registers.hold([{ ask: withTicket(ticket), expect: refused(ticket) }]);
    },
  }),
  rule({
    id: 'without-ticket-and-session-the-login-leads-to-cas',
    claims: ['VM-013'],
    check: (registers) =>
      registers.hold([
        {
          ask: { method: 'GET', path: loginPath, session: 'none' },
          expect: { status: 302, headers: { location: `${registers.casUrl}/login?service=${registers.service}` } },
        },
      ]),
  }),
  ofUser({
    id: 'a-session-that-is-still-valid-is-given-again-and-the-ticket-stays-unused',
    claims: ['VM-014'],
    check: async (registers) => {
      const session = await registers.login(await newTicket(registers));
      const ticket = await newTicket(registers);
      const again = await registers.ask({ ...withTicket(ticket), session });
      const isSame = sessionOf(again) === session;
      const told: Departure[] = isSame
        ? []
        : [{ at: `GET ${loginPath}?ticket=ST with a session`, expected: 'the same session', got: tellSeen(again) }];
      return [
        ...told,
        ...(await registers.hold([{ ask: withTicket(ticket), expect: { status: 200, body: loginAnswer } }])),
      ];
    },
  }),
  rule({
    id: 'a-cookie-that-is-no-uuid-gets-400-at-the-login-too',
    claims: ['VM-024'],
    check: (registers) =>
      registers.hold([
        {
          ask: { method: 'GET', path: loginPath, session: 'koeajo' },
          expect: loginError(valintarekisteriLoginErrors.malformedSession('Invalid UUID string: koeajo')),
        },
      ]),
  }),
  rule({
    id: 'a-post-without-a-logout-request-gets-400',
    claims: ['VM-016'],
    check: (registers) =>
      registers.hold([{ ask: posted('x=1'), expect: loginError(valintarekisteriLoginErrors.noLogoutRequest) }]),
  }),
  rule({
    id: 'a-logout-of-an-unknown-ticket-gets-204',
    claims: ['VM-015'],
    check: (registers) => registers.hold([{ ask: posted(logoutOf('ST-1-koeajo')), expect: { status: 204, body: '' } }]),
  }),
  ofUser({
    id: 'a-logout-by-cas-ends-the-session-of-its-ticket-and-no-other',
    claims: ['VM-015'],
    check: async (registers) => {
      const ticket = await newTicket(registers);
      const session = await registers.login(ticket);
      const other = await registers.login(await newTicket(registers));
      return [
        ...(await registers.hold([{ ask: posted(logoutOf(ticket)), expect: { status: 204, body: '' } }])),
        ...(await registers.hold([isGone(session), isAlive(other)])),
      ];
    },
  }),
  ofUser({
    id: 'the-end-of-a-ticket-granting-ticket-ends-its-sessions',
    claims: ['VM-008', 'VM-015'],
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      const session = await registers.login(await registers.ticket(tgt));
      return [
        ...(await registers.holdCas([
          { ask: { path: `/v1/tickets/${tgt}`, method: 'DELETE' }, expect: { status: 200 } },
        ])),
        ...(await registers.hold([isGone(session)])),
      ];
    },
  }),
];
