import { valintarekisteriErrors as errors } from '#contracts';
import { hetuOfNobody, many, oidOfNobody } from '../nobody.ts';
import { error, hetut, nobody, oidit, theme, type ValintarekisteriRule } from './provider.ts';

const rule = theme('checks');
const inSession = theme('checks', ['session']);

const body = [oidOfNobody(0)];
const plain = { 'content-type': 'text/plain' };
const noUuid = error(errors.malformedSession('Invalid UUID string: koeajo'));
/** A UUID of no session. */
const stranger = '00000000-0000-4000-8000-000000000000';
const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const notAllowed = { status: 405, body: '', headers: { allow: 'POST' } };

/** What is looked at before the list of persons, each alone and each before the next. */
export const checkRules: readonly ValintarekisteriRule[] = [
  inSession({
    id: 'a-content-type-without-application-json-gets-415',
    claims: ['VM-021'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].flatMap((path) =>
          ['text/plain', 'application/x-www-form-urlencoded', 'Application/JSON', undefined].map((type) => ({
            ask: { path, body, headers: { 'content-type': type } },
            expect: error(errors.contentType),
          })),
        ),
      ),
  }),
  inSession({
    id: 'application-json-is-taken-with-a-charset-too',
    claims: ['VM-021'],
    check: (registers) =>
      registers.hold(
        ['application/json', 'application/json;charset=utf-8', 'application/json; charset=UTF-8'].map((type) => ({
          ask: { body, headers: { 'content-type': type } },
          expect: nobody,
        })),
      ),
  }),
  inSession({
    id: 'an-unknown-path-gets-404-without-a-body',
    claims: ['VM-022'],
    check: (registers) =>
      registers.hold(
        [`${oidit}/`, `${hetut}/`, '/cas/migri/hakemukset', '/cas/migri/hakemukset/oidit', '/cas/migri/nothing'].map(
          (path) => ({
            ask: { path, body },
            expect: error(errors.notFound),
          }),
        ),
      ),
  }),
  inSession({
    id: 'another-method-than-post-gets-405',
    claims: ['VM-027'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].flatMap((path) => methods.map((method) => ({ ask: { path, method }, expect: notAllowed }))),
      ),
  }),
  rule({
    id: 'no-session-gets-401',
    claims: ['VM-020', 'VM-023'],
    check: (registers) =>
      registers.hold([
        { ask: { body, session: 'none' }, expect: error(errors.noSession) },
        { ask: { path: hetut, body: [hetuOfNobody(0)], session: 'none' }, expect: error(errors.noSession) },
        { ask: { body, session: stranger }, expect: error(errors.noSession) },
        { ask: { path: `${oidit}?ticket=ST-1-koeajo`, body, session: 'none' }, expect: error(errors.noSession) },
      ]),
  }),
  rule({
    id: 'a-cookie-that-is-no-uuid-gets-400',
    claims: ['VM-024'],
    check: (registers) =>
      registers.hold([
        { ask: { body, session: 'koeajo' }, expect: noUuid },
        { ask: { path: hetut, body, session: 'koeajo' }, expect: noUuid },
      ]),
  }),
  theme('checks', ['withoutRole'])({
    id: 'a-user-without-the-role-gets-403',
    claims: ['VM-025'],
    check: async (registers) => {
      const session = await registers.login(await registers.ticket(await registers.grant(registers.withoutRole)));
      return registers.hold(
        [oidit, hetut].map((path) => ({ ask: { path, body, session }, expect: error(errors.forbidden) })),
      );
    },
  }),
  inSession({
    id: 'a-request-without-user-agent-gets-500',
    claims: ['VM-035'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].map((path) => ({
          ask: { path, body, headers: { 'user-agent': undefined } },
          expect: error(errors.internal),
        })),
      ),
  }),
  rule({
    id: 'a-wrong-content-type-answers-before-an-unknown-path',
    claims: ['VM-021', 'VM-028'],
    check: (registers) =>
      registers.hold([
        {
          ask: { path: '/cas/migri/nothing', body, headers: plain, session: 'none' },
          expect: error(errors.contentType),
        },
      ]),
  }),
  rule({
    id: 'a-wrong-content-type-answers-before-a-missing-session',
    claims: ['VM-021', 'VM-028'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].map((path) => ({
          ask: { path, body, headers: plain, session: 'none' },
          expect: error(errors.contentType),
        })),
      ),
  }),
  rule({
    id: 'an-unknown-path-answers-before-a-missing-session',
    claims: ['VM-022', 'VM-028'],
    check: (registers) =>
      registers.hold([{ ask: { path: '/cas/migri/nothing', body, session: 'none' }, expect: error(errors.notFound) }]),
  }),
  rule({
    id: 'a-wrong-method-answers-before-a-missing-session',
    claims: ['VM-027', 'VM-028'],
    check: (registers) =>
      registers.hold(methods.map((method) => ({ ask: { method, session: 'none' }, expect: notAllowed }))),
  }),
  rule({
    id: 'a-missing-session-answers-before-a-bad-body',
    claims: ['VM-023', 'VM-028'],
    check: (registers) =>
      registers.hold(
        ['', '{', '[]', '{}', '[1]'].map((bad) => ({
          ask: { body: bad, session: 'none' },
          expect: error(errors.noSession),
        })),
      ),
  }),
  theme('checks', ['withoutRole'])({
    id: 'a-missing-role-answers-before-a-bad-body',
    claims: ['VM-025', 'VM-028'],
    check: async (registers) => {
      const session = await registers.login(await registers.ticket(await registers.grant(registers.withoutRole)));
      return registers.hold(
        ['', '{', '[]', '{}'].map((bad) => ({ ask: { body: bad, session }, expect: error(errors.forbidden) })),
      );
    },
  }),
  inSession({
    id: 'a-bad-element-answers-before-too-many-persons',
    claims: ['VM-028', 'VM-033'],
    check: (registers) =>
      registers.hold([{ ask: { body: [1, ...many(5001, oidOfNobody)] }, expect: error(errors.internal) }]),
  }),
  inSession({
    id: 'a-wrong-number-of-persons-answers-before-a-missing-user-agent',
    claims: ['VM-028', 'VM-029', 'VM-035'],
    check: (registers) =>
      registers.hold([
        { ask: { body: [], headers: { 'user-agent': undefined } }, expect: error(errors.size) },
        { ask: { path: hetut, body: [], headers: { 'user-agent': undefined } }, expect: error(errors.size) },
      ]),
  }),
];
