import type { Interaction } from '../../pact/interaction.ts';
import { address, fromState, like, text } from '../../pact/marks.ts';
import { given } from '../../pact/provider-state.ts';
import { valintarekisteriStates as states } from '../states.ts';
import { type Caller, form, migri, ok, sessionExample } from './ask.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the values are put in by whoever verifies

const tgt = 'TGT-1-example-cas';
const tickets = '/cas/v1/tickets';
export const ticketPath = fromState(
  `${tickets}/\${ticketGrantingTicket}`,
  '/cas/v1/tickets/TGT-[^/]+',
  `${tickets}/${tgt}`,
);
export const loginPath = '/valinta-tulos-service/auth/login';

const username = fromState('${username}', '.+', 'migripk');
const password = fromState('${password}', '.+', 'koeajo');
const service = fromState('${service}', `.+${loginPath}`, `http://127.0.0.1:8500${loginPath}`);
const serviceTicket = fromState('${serviceTicket}', 'ST-.+', 'ST-1-example-cas');

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

/** The three steps of a login, as somebody of some name takes them. */
export const login = (caller: Caller, who: string): readonly Interaction[] => [
  {
    description: 'a login of the service user',
    states: [given(states.palvelukayttaja)],
    request: form(tickets, { username, password }, caller),
    response: { status: 201, headers: { Location: address(`${tickets}/${tgt}`, '/cas/v1/tickets/TGT-[^/]+') } },
    claims: ['VM-001'],
    need: `${who} cannot log in to CAS.`,
  },
  {
    description: 'a service ticket for the login of Valintarekisteri',
    states: [given(states.kirjautunut)],
    request: form(ticketPath, { service }, caller),
    response: { status: 200, body: { text: text('ST-\\S+', 'ST-1-example-cas'), type: 'text/html' } },
    claims: ['VM-004'],
    need: `${who} gets no ticket with which to begin a session.`,
  },
  {
    description: 'a session for a service ticket',
    states: [given(states.palvelulippu)],
    request: { method: 'GET', path: loginPath, query: { ticket: serviceTicket }, headers: caller.headers },
    response: {
      ...ok({ personOid: like('1.2.246.562.98.10000001015') }),
      headers: {
        'Set-Cookie': text(
          'session=[0-9a-f-]{36};.*',
          `session=${sessionExample}; Path=/valinta-tulos-service; HttpOnly`,
        ),
      },
    },
    claims: ['VM-009', 'VM-010'],
    need: `${who} cannot begin a session.`,
  },
];

/** What Migri relies on to begin a session. */
export const kirjautuminen: readonly Interaction[] = [
  ...login(migri, 'Migri'),
  {
    description: 'a session for a service ticket in a header',
    states: [given(states.palvelulippu)],
    request: { method: 'GET', path: loginPath, headers: { ...migri.headers, ticket: serviceTicket } },
    response: ok({ personOid: like('1.2.246.562.98.10000001015') }),
    claims: ['VM-011'],
    need: 'Migri cannot keep the service ticket out of addresses, which are logged.',
  },
  {
    description: 'whether a ticket-granting ticket is there',
    states: [given(states.kirjautunut)],
    request: { method: 'GET', path: ticketPath, headers: migri.headers },
    response: { status: 200 },
    claims: ['VM-008'],
    need: 'Migri cannot ask whether it is still logged in.',
  },
  {
    description: 'the end of a login',
    states: [given(states.kirjautunut)],
    request: { method: 'DELETE', path: ticketPath, headers: migri.headers },
    response: { status: 200 },
    claims: ['VM-008'],
    need: 'Migri cannot log out, and its sessions stay open.',
  },
];
