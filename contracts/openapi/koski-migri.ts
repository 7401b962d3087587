import type { TSchema } from 'typebox';
import type { JsonSchema } from '../json-schema/to-json-schema.ts';
import { KoskiErrorList } from '../koski-migri/errors.ts';
import {
  body,
  createSchemas,
  example,
  license,
  localServer,
  type OpenApiDocument,
  type Operation,
  openapi,
  requestBody,
  toErrorAnswers,
} from './document.ts';
import { commonErrors, type OperationParts, operations, upstreamOther } from './koski-migri-operations.ts';
import { ports } from './ports.ts';

/** The Koski-Migri API: who studies or has studied what, from Koski and the registers behind it. */
export const koskiMigriDocument = (): OpenApiDocument => {
  const { refer, all } = createSchemas();

  const operation = ({ tag, request, answer, errors, ...texts }: OperationParts): Operation => ({
    ...texts,
    tags: [tag],
    parameters,
    requestBody: requestBody(refer(request.schema), request.examples),
    responses: {
      200: { description: answer.description, headers, content: body(refer(answer.schema), answer.examples) },
      ...toErrorAnswers({ ...commonErrors, ...errors }, refer, { schema: KoskiErrorList, descriptions, headers }),
      ...(tag === 'valinta' && { default: { description: anyOtherStatus, headers, content: otherStatus(refer) } }),
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

const anyOtherStatus =
  'Any other status of Valintarekisteri, or of a proxy in front of it, is passed on with its body as a text.';

const otherStatus = (refer: (schema: TSchema) => JsonSchema) =>
  body(refer(KoskiErrorList), { upstreamOther: example(upstreamOther[0], upstreamOther[1].body) });

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
