import type { TSchema } from 'typebox';
import { KoskiErrorList, koskiErrors } from '../koski-migri/errors.ts';
import { MigriOppija } from '../koski-migri/migri-oppija.ts';
import { MigriHetuRequest, MigriHetusRequest, MigriOidRequest, MigriOidsRequest } from '../koski-migri/requests.ts';
import { valintarekisteriErrors } from '../valintarekisteri-migri/errors.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
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
import { hakijatExample, oppijaExample, personHetu, personOid } from './person-examples.ts';
import { ports } from './ports.ts';

/** The Koski-Migri API: who studies or has studied what, from Koski and the registers behind it. */
export const koskiMigriDocument = (): OpenApiDocument => {
  const { refer, all } = createSchemas();

  const operation = ({
    operationId,
    tag,
    summary,
    description,
    request,
    answer,
    errors,
  }: OperationParts): Operation => ({
    operationId,
    tags: [tag],
    summary,
    description,
    parameters,
    requestBody: requestBody(refer(request.schema), request.examples),
    responses: {
      200: { description: answer.description, headers, content: body(refer(answer.schema), answer.examples) },
      ...toErrorAnswers({ ...commonErrors, ...errors }, refer, { schema: KoskiErrorList, descriptions, headers }),
    },
  });

  const paths = Object.fromEntries(operations.map(([path, parts]) => [`${base}${path}`, { post: operation(parts) }]));
  return {
    openapi,
    info: {
      title: 'Koski-Migri',
      version: '2026-08-21',
      summary: "Studies and attainments for the Finnish Immigration Service, from Koski's data hand-over service.",
      description,
      license,
    },
    servers: [
      localServer('https', ports.koskiMigriTls, 'The simulator with a client certificate.'),
      localServer('http', ports.koskiMigri, "The simulator behind a load balancer's headers."),
    ],
    security: [
      { clientCertificate: [] },
      { certificateSubject: [], certificateSerialNumber: [], certificateIssuer: [] },
    ],
    tags: [
      { name: 'opiskeluoikeudet', description: 'One person with the rights to study that Migri may see.' },
      { name: 'valinta', description: "Valintarekisteri's answer, passed through." },
    ],
    paths,
    components: { schemas: all(), securitySchemes, headers: headerComponents },
  };
};

interface OperationParts {
  readonly operationId: string;
  readonly tag: 'opiskeluoikeudet' | 'valinta';
  readonly summary: string;
  readonly description: string;
  readonly request: { readonly schema: TSchema; readonly examples: Examples };
  readonly answer: { readonly description: string; readonly schema: TSchema; readonly examples: Examples };
  readonly errors: Readonly<Record<string, ErrorExample>>;
}

const base = '/koski/api/luovutuspalvelu/migri';

const description = `Restated from Koski's source (Opetushallitus/koski at 180e806b); identifiers such as KM-060 are claims of this toolkit.

Checks come in this order: certificate, path, method, content type, JSON, shape, format of the identifier, person, registers. Texts of errors are Finnish whatever language is asked for. Absent values are left out and null is never written. There is no paging, no rate limit and no partial answer: when VIRTA or the matriculation register fails, the whole person is 503.

A certificate that the load balancer refuses ends the TLS handshake: there is no HTTP answer (KM-070).`;

const descriptions = {
  400: 'The body is not JSON, not of the right shape, or its identifier is not of the right format.',
  401: 'Who calls is not known.',
  403: 'Who calls is known, but may not.',
  404: 'Nobody with this identifier has studies that Migri may see; or the path is unknown.',
  405: 'The path has no method but POST. The body is empty.',
  415: 'The body is not announced as JSON in UTF-8.',
  500: 'Koski failed.',
  503: 'A register behind Koski failed or gave something that Koski cannot read.',
};

const headers = {
  'Cache-Control': { $ref: '#/components/headers/CacheControl' },
  Pragma: { $ref: '#/components/headers/Pragma' },
  'X-Backend-Server': { $ref: '#/components/headers/BackendServer' },
};
const headerComponents = {
  CacheControl: {
    description: 'On every answer.',
    schema: { type: 'string', const: 'no-store, no-cache, must-revalidate' },
  },
  Pragma: { description: 'On every answer.', schema: { type: 'string', const: 'no-cache' } },
  BackendServer: { description: 'The machine that answered.', schema: { type: 'string' } },
};

const parameters = [
  {
    name: 'X-Forwarded-For',
    in: 'header',
    required: false,
    description:
      'Set by the load balancer: its first address is that of the caller and must stand in the client list. Without it the address of the socket counts (KM-069).',
    schema: { type: 'string' },
  },
];

const certificateHeader = (name: string, what: string) => ({
  type: 'apiKey',
  in: 'header',
  name: `x-amzn-mtls-clientcert-${name}`,
  description: `${what} Set by the load balancer, never by a client.`,
});

const securitySchemes = {
  clientCertificate: {
    type: 'mutualTLS',
    description:
      'A client certificate with clientAuth, known by its subject alone; the subject and the address of the caller must stand in the client list exactly.',
  },
  certificateSubject: certificateHeader('subject', 'Subject of the certificate, such as CN=migri.'),
  certificateSerialNumber: certificateHeader('serial-number', 'Serial number of the certificate.'),
  certificateIssuer: certificateHeader('issuer', 'Issuer of the certificate.'),
};

const commonErrors: Readonly<Record<string, ErrorExample>> = {
  malformedJson: ['KM-008', koskiErrors.malformedJson],
  notAuthenticated: ['KM-060', koskiErrors.notAuthenticated],
  wrongIssuer: ['KM-061', koskiErrors.wrongIssuer],
  unknownCertificate: ['KM-062', koskiErrors.unknownCertificate],
  unknownIp: ['KM-063', koskiErrors.unknownIp],
  loginFail: ['KM-064', koskiErrors.loginFail],
  roleMissing: ['KM-066', koskiErrors.forbidden],
  certificateHalfTold: ['KM-065', koskiErrors.forbidden],
  unknownPath: ['KM-026', koskiErrors.unknownPath],
  methodNotAllowed: ['KM-028', { status: 405, body: null }],
  jsonOnly: ['KM-007', koskiErrors.jsonOnly],
  internalError: ['KM-027', koskiErrors.internalError],
};

const shapeErrors = (field: string, expectedType: 'string' | 'array'): Readonly<Record<string, ErrorExample>> => ({
  missingProperty: ['KM-030', koskiErrors.jsonSchema([{ path: field, error: { errorType: 'missingProperty' } }])],
  unexpectedProperty: [
    'KM-031',
    koskiErrors.jsonSchema([
      { path: field, error: { errorType: 'missingProperty' } },
      { path: 'foo', value: 1, error: { errorType: 'unexpectedProperty' } },
    ]),
  ],
  unexpectedType: [
    'KM-033',
    koskiErrors.jsonSchema([{ path: field, value: {}, error: { expectedType, errorType: 'unexpectedType' } }]),
  ],
});

const registerErrors: Readonly<Record<string, ErrorExample>> = {
  nothingForMigri: ['KM-051', koskiErrors.nothingForMigri],
  virtaUnavailable: ['KM-052', koskiErrors.virtaUnavailable],
  ytrUnavailable: ['KM-053', koskiErrors.ytrUnavailable],
};

const listErrors = (field: string): Readonly<Record<string, ErrorExample>> => ({
  ...shapeErrors(field, 'array'),
  elementType: [
    'KM-034',
    koskiErrors.jsonSchema([
      { path: `${field}.0`, value: null, error: { expectedType: 'string', errorType: 'unexpectedType' } },
    ]),
  ],
});

const upstream = ({ status, body }: { readonly status: number; readonly body: unknown }) =>
  koskiErrors.valintaTulosServiceError(status, JSON.stringify(body));

const upstreamErrors: Readonly<Record<string, ErrorExample>> = {
  upstreamSize: ['VM-029', upstream(valintarekisteriErrors.size)],
  upstreamNoSession: ['KM-022', upstream(valintarekisteriErrors.noSession)],
  upstreamForbidden: ['VM-025', upstream(valintarekisteriErrors.forbidden)],
  upstreamInternal: ['VM-062', upstream(valintarekisteriErrors.internal)],
};

const oppija = {
  description: 'The person with every right to study that Migri may see.',
  schema: MigriOppija,
  examples: { degreeInProgress: example('KM-078', oppijaExample) },
};
const hakijat = {
  description: 'What Valintarekisteri answered, text for text.',
  schema: MigriHakijat,
  examples: { accepted: example('KM-020', hakijatExample), nobody: example('VM-038', []) },
};

const operations: readonly (readonly [string, OperationParts])[] = [
  [
    '/hetu',
    {
      operationId: 'postMigriHetu',
      tag: 'opiskeluoikeudet',
      summary: 'The studies of the person with this hetu',
      description: 'Only the format of the hetu is checked. A person whom nobody knows is looked for in VIRTA, too.',
      request: { schema: MigriHetuRequest, examples: { hetu: example('KM-001', { hetu: personHetu }) } },
      answer: oppija,
      errors: {
        ...shapeErrors('hetu', 'string'),
        hetuFormat: ['KM-038', koskiErrors.hetuFormat('010100-900')],
        notFoundByHetu: ['KM-048', koskiErrors.notFoundByHetu],
        ...registerErrors,
      },
    },
  ],
  [
    '/oid',
    {
      operationId: 'postMigriOid',
      tag: 'opiskeluoikeudet',
      summary: 'The studies of the person with this OID',
      description: 'The OID of a linked person answers with the data of the master and the rights of all.',
      request: { schema: MigriOidRequest, examples: { oid: example('KM-002', { oid: personOid }) } },
      answer: oppija,
      errors: {
        ...shapeErrors('oid', 'string'),
        oidFormat: ['KM-046', koskiErrors.oidFormat('1.2.246.562.98.1')],
        notFoundByOid: ['KM-049', koskiErrors.notFoundByOid(personOid)],
        ...registerErrors,
      },
    },
  ],
  [
    '/valinta/oid',
    {
      operationId: 'postMigriValintaOid',
      tag: 'valinta',
      summary: 'Accepted options of the persons with these OIDs',
      description: 'Note the name of the field: oids.',
      request: { schema: MigriOidsRequest, examples: { oids: example('KM-003', { oids: [personOid] }) } },
      answer: hakijat,
      errors: { ...listErrors('oids'), ...upstreamErrors },
    },
  ],
  [
    '/valinta/hetut',
    {
      operationId: 'postMigriValintaHetut',
      tag: 'valinta',
      summary: 'Accepted options of the persons with these hetut',
      description: 'Only a current hetu finds its person.',
      request: { schema: MigriHetusRequest, examples: { hetut: example('KM-004', { hetut: [personHetu] }) } },
      answer: hakijat,
      errors: { ...listErrors('hetut'), ...upstreamErrors },
    },
  ],
];
