import type { TSchema } from 'typebox';
import { valintarekisteriErrors } from '../valintarekisteri-migri/errors.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import { HenkiloOiditRequest, HetutRequest } from '../valintarekisteri-migri/requests.ts';
import { casPaths } from './cas-paths.ts';
import {
  body,
  createSchemas,
  type ErrorExample,
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
import { sessionPaths } from './session-paths.ts';
import { virheForm } from './virhe-form.ts';

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
    ...casPaths(refer),
    ...sessionPaths(refer),
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

const userAgent = {
  name: 'User-Agent',
  in: 'header',
  required: true,
  description: 'Any; without it the answer is 500 (VM-035).',
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

const hakemuksetErrors: Readonly<Record<string, ErrorExample>> = {
  contentType: ['VM-021', valintarekisteriErrors.contentType],
  notFound: ['VM-022', valintarekisteriErrors.notFound],
  methodNotAllowed: ['VM-027', valintarekisteriErrors.methodNotAllowed],
  noSession: ['VM-023', valintarekisteriErrors.noSession],
  malformedSession: ['VM-024', valintarekisteriErrors.malformedSession('Invalid UUID string: abc')],
  forbidden: ['VM-025', valintarekisteriErrors.forbidden],
  size: ['VM-029', valintarekisteriErrors.size],
  internal: ['VM-062', valintarekisteriErrors.internal],
  sessionStore: ['The session store failed or took longer than two seconds.', valintarekisteriErrors.sessionStore],
};
