import Type, { type TSchema } from 'typebox';
import type { JsonSchema } from '../json-schema/to-json-schema.ts';
import { valintarekisteriLoginErrors } from '../valintarekisteri-migri/errors.ts';
import { LoginAnswer } from '../valintarekisteri-migri/requests.ts';
import { body, type ErrorExample, example, type PathItem, requestBody, toErrorAnswers } from './document.ts';
import { virheForm } from './virhe-form.ts';

/** From a service ticket to a session, and back. Claims VM-009 to VM-017. */
export const sessionPaths = (refer: (schema: TSchema) => JsonSchema): Readonly<Record<string, PathItem>> => ({
  '/valinta-tulos-service/auth/login': {
    get: {
      operationId: 'logIn',
      tags: ['session'],
      summary: 'Open a session with a service ticket',
      description: 'A session that is still valid is given again, and the ticket stays unused (VM-014).',
      security: [],
      parameters: [
        {
          name: 'ticket',
          in: 'query',
          required: false,
          description: 'The service ticket.',
          schema: { type: 'string' },
        },
        {
          name: 'ticket',
          in: 'header',
          required: false,
          description: 'The service ticket, instead of the query (VM-011).',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: {
          description: 'The session is open.',
          headers: {
            'Set-Cookie': {
              description: 'The session: session=<uuid>; Path=/valinta-tulos-service; HttpOnly (VM-010).',
              schema: { type: 'string' },
            },
          },
          content: body(refer(LoginAnswer), { loggedIn: example('VM-009', { personOid: serviceUserOid }) }),
        },
        302: {
          description: 'VM-013: without ticket and session the login redirects to CAS.',
          headers: {
            Location: {
              description: "CAS's login page; its query service is not URL-encoded.",
              schema: { type: 'string' },
            },
          },
        },
        ...toErrorAnswers(loginErrors, refer, virheForm),
      },
    },
    post: {
      operationId: 'logOut',
      tags: ['session'],
      summary: 'CAS tells that a ticket has been logged out',
      description: 'Sent by CAS itself; ends the sessions that the ticket opened.',
      security: [],
      requestBody: requestBody(refer(LogoutRequest), { logout: example('VM-015', logoutRequest) }, form),
      responses: {
        204: { description: 'Done, also when the ticket is unknown (VM-015).' },
        ...toErrorAnswers(logoutErrors, refer, virheForm),
      },
    },
  },
});

const form = 'application/x-www-form-urlencoded';
const serviceUserOid = '1.2.246.562.98.10000001015';

const logoutRequest = {
  logoutRequest:
    '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><samlp:SessionIndex>ST-1-example-cas</samlp:SessionIndex></samlp:LogoutRequest>',
};

const LogoutRequest = Type.Object(
  { logoutRequest: Type.String() },
  { $id: 'LogoutRequest', description: 'A SAML logout request that names the service ticket.' },
);

const loginErrors: Readonly<Record<string, ErrorExample>> = {
  ticket: ['VM-012', valintarekisteriLoginErrors.ticket('ST-1-example-cas')],
  malformedSession: [
    'The session cookie is no UUID.',
    valintarekisteriLoginErrors.malformedSession('Invalid UUID string: abc'),
  ],
  methodNotAllowed: ['Any method but GET and POST. The body is empty.', { status: 405, body: '' }],
  internal: ['Something else failed.', valintarekisteriLoginErrors.internal],
};

const logoutErrors: Readonly<Record<string, ErrorExample>> = {
  noLogoutRequest: ['VM-016', valintarekisteriLoginErrors.noLogoutRequest],
  malformedLogoutRequest: [
    'The logout request cannot be read.',
    valintarekisteriLoginErrors.malformedLogoutRequest('<nothing/>'),
  ],
  internal: ['Something else failed.', valintarekisteriLoginErrors.internal],
};
