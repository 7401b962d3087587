import type { Interaction } from '../../pact/interaction.ts';
import { like, text } from '../../pact/marks.ts';
import { given } from '../../pact/provider-state.ts';
import { casErrors, valintarekisteriLoginErrors as errors } from '../errors.ts';
import { valintarekisteriStates as states } from '../states.ts';
import { form, migri, refused, refusedByCas } from './ask.ts';
import { loginPath, ticketPath } from './kirjautuminen.ts';

const tickets = '/cas/v1/tickets';
const unknownTgt = 'TGT-0-unknown-cas';
const unknownSt = 'ST-0-unknown-cas';
const unknownService = 'http://unknown.example';
const service = 'http://127.0.0.1:8500/valinta-tulos-service/auth/login';
const logoutRequest = `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><samlp:SessionIndex>${unknownSt}</samlp:SessionIndex></samlp:LogoutRequest>`;
const byHand = 'A developer of Migri cannot tell from the answer what is wrong with the request.';

const ofCas: readonly Interaction[] = [
  {
    description: 'a login with a wrong password',
    states: [],
    request: form(tickets, { username: 'nobody', password: 'wrong' }),
    response: {
      status: 401,
      body: { json: { authentication_exceptions: like([]) } },
    },
    claims: ['VM-002'],
    need: 'Migri cannot tell a wrong password from a failure of CAS, and may have its user locked.',
  },
  {
    description: 'a login without a password',
    states: [],
    request: form(tickets, { username: 'nobody' }),
    response: refusedByCas(casErrors.noCredentials),
    claims: ['VM-003'],
    need: byHand,
  },
  {
    description: 'a login with another method than POST',
    states: [],
    request: { method: 'GET', path: tickets, headers: migri.headers },
    response: { status: 405 },
    claims: [],
    need: byHand,
  },
  {
    description: 'a ticket-granting ticket with a method that it does not have',
    states: [],
    request: { method: 'PUT', path: `${tickets}/${unknownTgt}`, headers: migri.headers },
    response: { status: 405 },
    claims: [],
    need: byHand,
  },
  {
    description: 'a service ticket of a login that is not there',
    states: [],
    request: form(`${tickets}/${unknownTgt}`, { service }),
    response: refusedByCas(casErrors.noSuchTgt(unknownTgt)),
    claims: ['VM-005'],
    need: 'Migri cannot tell that its login is over.',
  },
  {
    description: 'a service ticket for no service',
    states: [given(states.kirjautunut)],
    request: form(ticketPath, { other: 'x' }),
    response: refusedByCas(casErrors.noService),
    claims: ['VM-006'],
    need: byHand,
  },
  {
    description: 'a service ticket for a service that CAS does not know',
    states: [given(states.kirjautunut)],
    request: form(ticketPath, { service: unknownService }),
    response: refusedByCas(casErrors.unknownService(unknownService)),
    claims: [],
    need: byHand,
    pending: 'Neither status nor text of the real one has been seen.',
  },
  {
    description: 'whether an unknown ticket-granting ticket is there',
    states: [],
    request: { method: 'GET', path: `${tickets}/${unknownTgt}`, headers: migri.headers },
    response: refusedByCas(casErrors.noSuchTicket),
    claims: ['VM-008'],
    need: 'Migri cannot tell that its login is over.',
  },
];

const ofLogin: readonly Interaction[] = [
  {
    description: 'a session for an unknown service ticket',
    states: [],
    request: { method: 'GET', path: loginPath, query: { ticket: unknownSt }, headers: migri.headers },
    response: refused(errors.ticket(unknownSt)),
    claims: ['VM-012'],
    need: 'Migri cannot tell a ticket that is used up from a failure of Valintarekisteri.',
  },
  {
    description: 'a session without ticket and cookie',
    states: [],
    request: { method: 'GET', path: loginPath, headers: migri.headers },
    response: {
      status: 302,
      headers: { Location: text('.+/cas/login\\?service=.+', `http://127.0.0.1:8500/cas/login?service=${service}`) },
    },
    claims: ['VM-013'],
    need: byHand,
  },
  {
    description: 'a session with a session cookie that is no UUID',
    states: [],
    request: { method: 'GET', path: loginPath, headers: { ...migri.headers, Cookie: 'session=abc' } },
    response: refused(errors.malformedSession('Invalid UUID string: abc')),
    claims: ['VM-024'],
    need: byHand,
  },
  {
    description: 'a session by a method that the login does not have',
    states: [],
    request: { method: 'PUT', path: loginPath, headers: migri.headers },
    response: { status: 405 },
    claims: [],
    need: byHand,
  },
  {
    description: 'a logout that CAS tells of, of a ticket that opened no session',
    states: [],
    request: form(loginPath, { logoutRequest }),
    response: { status: 204 },
    claims: ['VM-015'],
    need: 'A session of Migri stays open after Migri has logged out.',
  },
  {
    description: 'a logout without its request',
    states: [],
    request: form(loginPath, { other: 'x' }),
    response: refused(errors.noLogoutRequest),
    claims: ['VM-016'],
    need: byHand,
  },
  {
    description: 'a logout whose request cannot be read',
    states: [],
    request: form(loginPath, { logoutRequest: '<nothing/>' }),
    response: refused(errors.malformedLogoutRequest('<nothing/>')),
    claims: [],
    need: byHand,
  },
];

/** Why nobody gets in, and what happens when a session ends. */
export const kirjautumisvirheet: readonly Interaction[] = [...ofCas, ...ofLogin];
