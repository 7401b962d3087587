import Type, { type TSchema } from 'typebox';
import {
  casErrors,
  ValintarekisteriVirhe,
  valintarekisteriErrors,
  valintarekisteriLoginErrors,
} from '../valintarekisteri-migri/errors.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import {
  CasCredentials,
  HenkiloOiditRequest,
  HetutRequest,
  LoginAnswer,
  ServiceTicketRequest,
} from '../valintarekisteri-migri/requests.ts';
import {
  body,
  createSchemas,
  type ErrorExample,
  type ErrorForm,
  type Examples,
  example,
  license,
  localServer,
  type OpenApiDocument,
  type Operation,
  openapi,
  requestBody,
  toErrorAnswers,
} from './document.ts';
import { hakijatExample, personHetu, personOid } from './person-examples.ts';
import { ports } from './ports.ts';

/** The Valintarekisteri-Migri API: who has been accepted to study what, and the CAS login in front of it. */
export const valintarekisteriMigriDocument = (): OpenApiDocument => {
  const { refer, all } = createSchemas();

  const hakemukset = (operationId: string, summary: string, schema: TSchema, examples: Examples): Operation => ({
    operationId,
    tags: ['hakemukset'],
    summary,
    description:
      'Persons who are unknown, Finnish citizens or accepted nowhere are left out silently. One failure for one person fails the whole batch.',
    parameters: [userAgent],
    requestBody: requestBody(refer(schema), examples),
    responses: {
      200: {
        description: 'The persons who can be shown.',
        headers,
        content: body(refer(MigriHakijat), {
          accepted: example('VM-039', hakijatExample),
          nobody: example('VM-038', []),
        }),
      },
      ...toErrorAnswers(hakemuksetErrors, refer, { ...virheForm, headers }),
    },
  });

  const paths = {
    '/cas/v1/tickets': {
      post: {
        operationId: 'createTicketGrantingTicket',
        tags: ['cas'],
        summary: 'Log a service user in',
        security: [],
        requestBody: requestBody(refer(CasCredentials), { serviceUser: example('VM-001', credentials) }, form),
        responses: {
          201: {
            description: 'Logged in. The ticket-granting ticket is the last part of Location; the body is for people.',
            headers: {
              Location: {
                description: 'Address of the ticket-granting ticket.',
                schema: { type: 'string', format: 'uri' },
              },
            },
          },
          401: {
            description: 'The user name or the password is wrong. The exact form of the body has not been seen.',
            content: body(refer(AuthenticationFailure), {
              badCredentials: example('VM-002', JSON.parse(casErrors.badCredentials.body)),
            }),
          },
          ...toErrorAnswers(ticketsErrors, refer, casForm),
        },
      },
    },
    '/cas/v1/tickets/{ticket}': {
      post: {
        operationId: 'createServiceTicket',
        tags: ['cas'],
        summary: 'Ask for a service ticket',
        description:
          'The ticket can be used once, within 10 seconds, and only for the service it was asked for (VM-007).',
        security: [],
        parameters: [ticketParameter],
        requestBody: requestBody(
          refer(ServiceTicketRequest),
          { login: example('VM-004', { service: loginUrl }) },
          form,
        ),
        responses: {
          200: {
            description: 'The ticket and nothing around it.',
            content: body({ type: 'string' }, { ticket: example('VM-004', 'ST-1-example-cas') }, text),
          },
          ...toErrorAnswers(ticketErrors, refer, casForm),
        },
      },
      get: {
        operationId: 'readTicket',
        tags: ['cas'],
        summary: 'Ask whether a ticket is there',
        security: [],
        parameters: [ticketParameter],
        responses: {
          200: {
            description: 'It is.',
            content: body({ type: 'string' }, { ticket: example('The ticket itself.', tgt) }, text),
          },
          ...toErrorAnswers({ noSuchTicket: ['The ticket is not there.', casErrors.noSuchTicket] }, refer, casForm),
        },
      },
      delete: {
        operationId: 'deleteTicketGrantingTicket',
        tags: ['cas'],
        summary: 'Log the service user out',
        security: [],
        parameters: [ticketParameter],
        responses: {
          200: {
            description: 'The services that were told of it, as JSON; none when the ticket was not there.',
            content: body(refer(LoggedOutServices), { nobody: example('VM-008', []) }),
          },
          ...toErrorAnswers({ methodNotAllowed: otherMethods }, refer, casForm),
        },
      },
    },
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
    '/valinta-tulos-service/cas/migri/hakemukset/henkilo-oidit': {
      post: hakemukset(
        'getMigriHakemuksetHenkiloOideille',
        'Accepted options of the persons with these OIDs',
        HenkiloOiditRequest,
        {
          oids: example('VM-036', [personOid]),
        },
      ),
    },
    '/valinta-tulos-service/cas/migri/hakemukset/hetut': {
      post: hakemukset('getMigriHakemuksetHetuille', 'Accepted options of the persons with these hetut', HetutRequest, {
        hetut: example('VM-045', [personHetu]),
      }),
    },
  };

  return {
    openapi,
    info: {
      title: 'Valintarekisteri-Migri',
      version: '2026-06-03',
      summary: 'Accepted applicants for the Finnish Immigration Service, from the national selection register.',
      description,
      license,
    },
    servers: [localServer('http', ports.valintarekisteriMigri, 'The simulator; CAS answers at the same address.')],
    security: [{ session: [] }],
    tags: [
      { name: 'cas', description: 'The login of service users: a ticket-granting ticket, then a service ticket.' },
      { name: 'session', description: 'From a service ticket to a session cookie, and back.' },
      { name: 'hakemukset', description: 'Persons with their accepted options.' },
    ],
    paths,
    components: { schemas: all(), securitySchemes },
  };
};

const description = `Restated from the source of Opetushallitus/valinta-tulos-service at ce541deb and of CAS 7.3; identifiers such as VM-029 are claims of this toolkit.

Log in once (POST /cas/v1/tickets, POST /cas/v1/tickets/{ticket}, GET /valinta-tulos-service/auth/login), keep the cookie, and log in anew when an answer is 401. Checks come in this order: content type, path, session, role, body, number of persons, User-Agent, data. The order of persons and options means nothing.`;

const LoggedOutServices = Type.Array(Type.Unknown(), {
  $id: 'LoggedOutServices',
  description: 'The services that had got tickets of the login.',
});
const AuthenticationFailure = Type.Object(
  { '@class': Type.Optional(Type.String()), authentication_exceptions: Type.Unknown() },
  { $id: 'AuthenticationFailure', description: 'Clients look only for the word authentication_exceptions.' },
);
const LogoutRequest = Type.Object(
  { logoutRequest: Type.String() },
  { $id: 'LogoutRequest', description: 'A SAML logout request that names the service ticket.' },
);

const form = 'application/x-www-form-urlencoded';
const text = 'text/html';
const tgt = 'TGT-1-example-cas';
const loginUrl = 'http://127.0.0.1/valinta-tulos-service/auth/login';
const serviceUserOid = '1.2.246.562.98.00000000025';
const credentials = { username: 'migri', password: 'secret' };
const logoutRequest = {
  logoutRequest:
    '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><samlp:SessionIndex>ST-1-example-cas</samlp:SessionIndex></samlp:LogoutRequest>',
};

const userAgent = {
  name: 'User-Agent',
  in: 'header',
  required: true,
  description: 'Any; without it the answer is 500 (VM-035).',
  schema: { type: 'string' },
};
const ticketParameter = {
  name: 'ticket',
  in: 'path',
  required: true,
  description: 'The ticket-granting ticket.',
  schema: { type: 'string' },
};

const headers = {
  'Cache-Control': { description: 'On every answer (VM-026).', schema: { type: 'string', const: 'no-store' } },
};

const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'session',
    description:
      'The session that /auth/login opens. It is gone when it has not been read for 60 minutes; reading renews it only after 30 (VM-018).',
  },
};

const virheForm: ErrorForm = {
  schema: ValintarekisteriVirhe,
  descriptions: {
    400: 'The request cannot be read.',
    401: 'There is no session.',
    403: 'The session lacks the role.',
    404: 'The path is unknown.',
    405: 'The path has no such method.',
    415: 'The body is not announced as JSON.',
    500: 'Something failed.',
  },
};

const casForm: ErrorForm = {
  schema: Type.String(),
  mediaType: text,
  descriptions: {
    400: 'The request lacks something.',
    404: 'The ticket is not there, or has expired.',
    405: 'The path has no such method.',
    500: 'CAS cannot do it.',
  },
};

const malformedSession = 'Invalid UUID string: abc';

const hakemuksetErrors: Readonly<Record<string, ErrorExample>> = {
  contentType: ['VM-021', valintarekisteriErrors.contentType],
  notFound: ['VM-022', valintarekisteriErrors.notFound],
  methodNotAllowed: ['VM-027', valintarekisteriErrors.methodNotAllowed],
  noSession: ['VM-023', valintarekisteriErrors.noSession],
  malformedSession: ['VM-024', valintarekisteriErrors.malformedSession(malformedSession)],
  forbidden: ['VM-025', valintarekisteriErrors.forbidden],
  size: ['VM-029', valintarekisteriErrors.size],
  internal: ['VM-062', valintarekisteriErrors.internal],
  sessionStore: ['The session store failed or took longer than two seconds.', valintarekisteriErrors.sessionStore],
};

const otherMethods: ErrorExample = ['The body is empty.', casErrors.methodNotAllowed];

const ticketsErrors: Readonly<Record<string, ErrorExample>> = {
  noCredentials: ['VM-003', casErrors.noCredentials],
  methodNotAllowed: otherMethods,
};

const ticketErrors: Readonly<Record<string, ErrorExample>> = {
  noSuchTgt: ['VM-005', casErrors.noSuchTgt(tgt)],
  noService: ['VM-006', casErrors.noService],
  unknownService: [
    'The service is not registered; neither status nor text of the real one has been seen.',
    casErrors.unknownService('http://unknown.example'),
  ],
  methodNotAllowed: otherMethods,
};

const loginErrors: Readonly<Record<string, ErrorExample>> = {
  ticket: ['VM-012', valintarekisteriLoginErrors.ticket('ST-1-example-cas')],
  malformedSession: ['The session cookie is no UUID.', valintarekisteriLoginErrors.malformedSession(malformedSession)],
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
