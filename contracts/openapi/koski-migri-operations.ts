import type { TSchema } from 'typebox';
import { koskiErrors } from '../koski-migri/errors.ts';
import { MigriOppija } from '../koski-migri/migri-oppija.ts';
import { MigriHetuRequest, MigriHetusRequest, MigriOidRequest, MigriOidsRequest } from '../koski-migri/requests.ts';
import { valintarekisteriErrors } from '../valintarekisteri-migri/errors.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import { type ErrorExample, type Examples, example } from './document.ts';
import { hakijatExample, oppijaExample, personHetu, personOid } from './person-examples.ts';

/** What one operation has of its own; certificate, path, method and JSON fail in all of them alike. */
export interface OperationParts {
  readonly operationId: string;
  readonly tag: 'opiskeluoikeudet' | 'valinta';
  readonly summary: string;
  readonly description: string;
  readonly request: { readonly schema: TSchema; readonly examples: Examples };
  readonly answer: { readonly description: string; readonly schema: TSchema; readonly examples: Examples };
  readonly errors: Readonly<Record<string, ErrorExample>>;
}

/** Errors that every operation has. */
export const commonErrors: Readonly<Record<string, ErrorExample>> = {
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

/** What is answered for every other status of Valintarekisteri: that status, and the text as it is. */
export const upstreamOther: ErrorExample = [
  'KM-021',
  koskiErrors.valintaTulosServiceError(502, '<html><body>Bad Gateway</body></html>'),
];

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

/** The operations by path below the mount. */
export const operations: readonly (readonly [string, OperationParts])[] = [
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
