import { type CasError, casErrors } from '#contracts';
import { type Expectation, must } from '../expectation.ts';
import { tellSeen } from '../seen.ts';
import { theme, type ValintarekisteriRule } from './provider.ts';

const rule = theme('cas');
const ofUser = theme('cas', ['user']);

const error = ({ status, body }: CasError): Expectation => ({ status, body });
const tickets = '/v1/tickets';
const ofNobody = { username: 'koeajo-nobody', password: 'koeajo' };

export const casRules: readonly ValintarekisteriRule[] = [
  ofUser({
    id: 'a-known-user-gets-a-ticket-granting-ticket-in-location',
    claims: ['VM-001'],
    check: (registers) =>
      registers.holdCas([
        {
          ask: { path: tickets, form: { ...registers.user } },
          expect: {
            status: 201,
            headers: {
              location: must(`${registers.casUrl}/v1/tickets/TGT-…`, (value) =>
                value.startsWith(`${registers.casUrl}/v1/tickets/TGT-`),
              ),
              'content-type': must('text/html', (value) => value.startsWith('text/html')),
            },
            body: must('a page with a form', (text) =>
              /<form action="[^"]*\/v1\/tickets\/TGT-[^"]+" method="POST">/.test(text),
            ),
          },
        },
      ]),
  }),
  ofUser({
    id: 'a-client-that-takes-no-html-gets-the-bare-ticket',
    claims: ['VM-001'],
    check: (registers) =>
      registers.holdCas([
        {
          ask: { path: tickets, form: { ...registers.user }, headers: { accept: 'text/plain' } },
          expect: { status: 201, body: must('TGT-… and nothing else', (text) => /^TGT-\S+$/.test(text)) },
        },
      ]),
  }),
  rule({
    id: 'wrong-credentials-get-401-with-authentication-exceptions',
    claims: ['VM-002'],
    check: (registers) =>
      registers.holdCas([
        {
          ask: { path: tickets, form: ofNobody },
          expect: {
            status: 401,
            body: must('authentication_exceptions', (text) => text.includes('authentication_exceptions')),
          },
        },
      ]),
  }),
  rule({
    id: 'missing-credentials-get-400',
    claims: ['VM-003'],
    check: (registers) =>
      registers.holdCas(
        [{}, { username: 'koeajo-nobody' }, { password: 'koeajo' }].map((form) => ({
          ask: { path: tickets, form },
          expect: error(casErrors.noCredentials),
        })),
      ),
  }),
  rule({
    id: 'missing-credentials-answer-before-wrong-ones',
    claims: ['VM-002', 'VM-003'],
    check: (registers) =>
      registers.holdCas([
        { ask: { path: tickets, form: { ...ofNobody, password: '' } }, expect: error(casErrors.noCredentials) },
      ]),
  }),
  rule({
    id: 'tickets-are-given-to-a-post-only',
    claims: ['VM-001'],
    check: (registers) => registers.holdCas([{ ask: { path: tickets, method: 'GET' }, expect: { status: 405 } }]),
  }),
  ofUser({
    id: 'a-service-ticket-is-the-whole-body',
    claims: ['VM-004'],
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      return registers.holdCas([
        {
          ask: { path: `${tickets}/${tgt}`, form: { service: registers.service } },
          expect: {
            status: 200,
            body: must('ST-… without even a line feed', (text) => /^ST-\S+$/.test(text)),
            headers: {
              'content-type': must('text/html or text/plain', (type) => /^text\/(html|plain)(;|$)/.test(type)),
            },
          },
        },
      ]);
    },
  }),
  ofUser({
    id: 'every-service-ticket-is-another-one',
    claims: ['VM-007'],
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      const [one, other] = [await registers.ticket(tgt), await registers.ticket(tgt)];
      return one === other
        ? [{ at: `POST /cas${tickets}/TGT, twice`, expected: 'two tickets', got: 'the same one twice' }]
        : [];
    },
  }),
  rule({
    id: 'an-unknown-ticket-granting-ticket-gets-404',
    claims: ['VM-005'],
    check: (registers) =>
      registers.holdCas([
        {
          ask: { path: `${tickets}/TGT-1-koeajo`, form: { service: registers.service } },
          expect: error(casErrors.noSuchTgt('TGT-1-koeajo')),
        },
      ]),
  }),
  rule({
    id: 'an-unknown-ticket-granting-ticket-answers-before-a-missing-service',
    claims: ['VM-005', 'VM-006'],
    check: (registers) =>
      registers.holdCas([
        { ask: { path: `${tickets}/TGT-1-koeajo`, form: {} }, expect: error(casErrors.noSuchTgt('TGT-1-koeajo')) },
      ]),
  }),
  ofUser({
    id: 'a-service-ticket-without-a-service-gets-500',
    claims: ['VM-006'],
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      return registers.holdCas([{ ask: { path: `${tickets}/${tgt}`, form: {} }, expect: error(casErrors.noService) }]);
    },
  }),
  ofUser({
    id: 'a-service-that-is-not-registered-gets-no-ticket',
    claims: ['VM-007'],
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      const seen = await registers.askCas({ path: `${tickets}/${tgt}`, form: { service: 'https://koeajo.example/' } });
      const isRefused = !('nothing' in seen) && seen.status >= 400;
      return isRefused
        ? []
        : [{ at: `POST /cas${tickets}/TGT for a foreign service`, expected: 'an error', got: tellSeen(seen) }];
    },
  }),
  ofUser({
    id: 'a-ticket-granting-ticket-that-was-deleted-is-gone',
    claims: ['VM-005', 'VM-008'],
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      return [
        ...(await registers.holdCas([
          { ask: { path: `${tickets}/${tgt}`, method: 'DELETE' }, expect: { status: 200 } },
        ])),
        ...(await registers.holdCas([
          {
            ask: { path: `${tickets}/${tgt}`, form: { service: registers.service } },
            expect: error(casErrors.noSuchTgt(tgt)),
          },
        ])),
      ];
    },
  }),
  ofUser({
    id: 'a-service-ticket-is-validated-once-and-tells-who-it-is',
    claims: ['VM-007', 'VM-067'],
    check: async (registers) => {
      const ticket = await registers.ticket(await registers.grant(registers.user));
      const path = `/serviceValidate?${new URLSearchParams({ ticket, service: registers.service })}`;
      const success = must<string>('authenticationSuccess with user, oidHenkilo and roles', (text) =>
        /^<cas:serviceResponse[^>]*>\s*<cas:authenticationSuccess>\s*<cas:user>[^<]+<.*<cas:oidHenkilo>[^<]+<.*<cas:roles>[^<]+<.*<\/cas:serviceResponse>\s*$/s.test(
          text,
        ),
      );
      const failure = must<string>('authenticationFailure INVALID_TICKET', (text) =>
        /^<cas:serviceResponse[^>]*>\s*<cas:authenticationFailure code="INVALID_TICKET">/.test(text),
      );
      const xml = { 'content-type': must<string>('XML', (type) => /^(application|text)\/xml/.test(type)) };
      return [
        ...(await registers.holdCas([
          { ask: { path, method: 'GET' }, expect: { status: 200, body: success, headers: xml } },
        ])),
        ...(await registers.holdCas([
          { ask: { path, method: 'GET' }, expect: { status: 200, body: failure, headers: xml } },
        ])),
      ];
    },
  }),
  ofUser({
    id: 'a-service-ticket-for-another-service-is-refused-and-used-up',
    claims: ['VM-007', 'VM-067'],
    check: async (registers) => {
      const ticket = await registers.ticket(await registers.grant(registers.user));
      const validate = (service: string) => ({
        path: `/serviceValidate?${new URLSearchParams({ ticket, service })}`,
        method: 'GET',
      });
      const refused = (code: string): Expectation => ({
        status: 200,
        body: must(`authenticationFailure ${code}`, (text) =>
          text.includes(`<cas:authenticationFailure code="${code}">`),
        ),
      });
      return [
        ...(await registers.holdCas([
          { ask: validate(`${registers.service}/other`), expect: refused('INVALID_SERVICE') },
        ])),
        ...(await registers.holdCas([{ ask: validate(registers.service), expect: refused('INVALID_TICKET') }])),
      ];
    },
  }),
  rule({
    id: 'people-who-are-sent-to-cas-find-a-page',
    claims: ['VM-013'],
    check: (registers) =>
      registers.holdCas([
        {
          ask: { path: `/login?service=${encodeURIComponent(registers.service)}`, method: 'GET' },
          expect: {
            status: 200,
            headers: { 'content-type': must('text/html', (type) => type.startsWith('text/html')) },
            body: must(
              'a whole page of HTML',
              (text) => /^\s*<!doctype html/i.test(text) && /<\/html>\s*$/i.test(text),
            ),
          },
        },
      ]),
  }),
];
