import Type, { type TSchema } from 'typebox';
import type { JsonSchema } from '../json-schema/to-json-schema.ts';
import { casErrors } from '../valintarekisteri-migri/errors.ts';
import { CasCredentials, ServiceTicketRequest } from '../valintarekisteri-migri/requests.ts';
import {
  body,
  type ErrorExample,
  type ErrorForm,
  example,
  type PathItem,
  requestBody,
  toErrorAnswers,
} from './document.ts';

/** CAS as far as service users meet it. Claims VM-001 to VM-008. */
export const casPaths = (refer: (schema: TSchema) => JsonSchema): Readonly<Record<string, PathItem>> => ({
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
          content: {
            ...body({ type: 'string' }, { page: example('A page with the address.', tgtPage) }, text),
            ...body({ type: 'string' }, { ticket: example('The ticket itself.', tgt) }, 'text/plain'),
            'application/json': {
              schema: {
                type: 'string',
                contentMediaType: 'text/plain',
                description: 'The ticket itself for Accept: application/json, without quotes and so no JSON (VM-001).',
              },
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
      requestBody: requestBody(refer(ServiceTicketRequest), { login: example('VM-004', { service: loginUrl }) }, form),
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
  '/cas/serviceValidate': {
    get: {
      operationId: 'validateServiceTicket',
      tags: ['cas'],
      summary: 'Ask whose service ticket it is',
      description: 'Asked by the service that was given the ticket; uses it up.',
      security: [],
      parameters: ['ticket', 'service'].map((name) => ({
        name,
        in: 'query',
        required: true,
        description: `The ${name}.`,
        schema: { type: 'string' },
      })),
      responses: {
        200: {
          description: 'Who has it, with their rights; or why it is refused, which is 200 too.',
          content: body({ type: 'string' }, { refused: example('VM-007', refusedTicket) }, 'application/xml'),
        },
        ...toErrorAnswers({ methodNotAllowed: otherMethods }, refer, casForm),
      },
    },
  },
});

const form = 'application/x-www-form-urlencoded';
const text = 'text/html';

const tgt = 'TGT-1-example-cas';

// The backslashes are the real one's.
const tgtPage = [
  '<!DOCTYPE HTML PUBLIC \\"-//IETF//DTD HTML 2.0//EN\\"><html><head><title>201 CREATED</title></head>',
  `<body><h1>TGT Created</h1><form action="http://127.0.0.1:8500/cas/v1/tickets/${tgt}" method="POST">`,
  'Service:<input type="text" name="service" value=""><br><input type="submit" value="Submit"></form></body></html>',
].join('');

const refusedTicket = [
  '<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas"><cas:authenticationFailure code="INVALID_TICKET">',
  "Ticket 'ST-1-example-cas' not recognized</cas:authenticationFailure></cas:serviceResponse>",
].join('');

const loginUrl = 'http://127.0.0.1:8500/valinta-tulos-service/auth/login';

const credentials = { username: 'migripk', password: 'koeajo' };

const ticketParameter = {
  name: 'ticket',
  in: 'path',
  required: true,
  description: 'The ticket-granting ticket.',
  schema: { type: 'string' },
};

const LoggedOutServices = Type.Array(Type.Unknown(), {
  $id: 'LoggedOutServices',
  description: 'The services that had got tickets of the login.',
});

const AuthenticationFailure = Type.Object(
  { '@class': Type.Optional(Type.String()), authentication_exceptions: Type.Unknown() },
  { $id: 'AuthenticationFailure', description: 'Clients look only for the word authentication_exceptions.' },
);

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
