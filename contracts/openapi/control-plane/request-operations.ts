import { koskiErrors } from '../../koski-migri/errors.ts';
import { example } from '../document.ts';
import * as shapes from './journal-shapes.ts';
import { type ControlOperation, count, done, inPath, query } from './operation.ts';

const filters = [
  query('person', 'Only requests that asked for this OID or hetu.'),
  query('simulator', 'Only requests to this simulator.', {
    type: 'string',
    enum: ['koski-migri', 'valintarekisteri-migri', 'cas'],
  }),
  query('endpoint', 'Only requests to this endpoint, as the journal names it.'),
  query('since', 'Only requests from this moment on.', { type: 'string', format: 'date-time' }),
];

const unmasked = query('unmasked', 'Show identifiers in full.', { type: 'boolean', default: false });

const entry = {
  id: 7,
  at: '2026-09-01T09:00:00.000Z',
  simulator: 'koski-migri',
  method: 'POST',
  path: '/koski/api/luovutuspalvelu/migri/oid',
  endpoint: '/oid',
  caller: 'CN=migri',
  persons: ['1.2.246.562.98.*******0017'],
  requestBody: '{"oid":"1.2.246.562.98.*******0017"}',
  status: 503,
  durationMs: 1.2,
  faults: ['fault-1'],
  responseBody: JSON.stringify(koskiErrors.virtaUnavailable.body),
  audit: {
    operation: 'OPISKELUOIKEUS_KATSOMINEN',
    oppijaHenkiloOid: '1.2.246.562.98.*******0017',
    user: '1.2.246.562.98.*******3013',
    ip: '0.0.0.0',
    userAgent: 'node',
  },
};

const nearMiss = {
  request: 7,
  simulator: 'koski-migri',
  endpoint: '/oid',
  status: 404,
  asked: '1.2.246.562.98.*******0018',
  reason: 'Nobody in the register has this identifier.',
  nearest: [
    {
      identifier: '1.2.246.562.98.*******0017',
      person: '1.2.246.562.98.*******0017',
      difference: 'another check character',
    },
  ],
};

/** The journal. */
export const requestOperations: readonly ControlOperation[] = [
  {
    method: 'get',
    path: '/requests',
    operationId: 'listRequests',
    tag: 'requests',
    summary: 'What was asked and answered',
    parameters: [...filters, count('limit', 'How many of the newest.', 100), unmasked],
    answers: {
      200: {
        description: 'The newest requests that match, newest last.',
        schema: shapes.JournalPage,
        examples: { one: example('One request.', { total: 1, requests: [entry] }) },
      },
    },
    problems: ['query-malformed'],
  },
  {
    method: 'delete',
    path: '/requests',
    operationId: 'clearRequests',
    tag: 'requests',
    summary: 'Empty the journal',
    answers: { 204: done },
  },
  {
    method: 'get',
    path: '/requests/near-misses',
    operationId: 'listNearMisses',
    tag: 'requests',
    summary: 'Look-ups that found nobody, and what may have been meant',
    parameters: [...filters, count('limit', 'How many of the newest.', 20), unmasked],
    answers: {
      200: {
        description: 'The newest look-ups without an answer, newest last.',
        schema: shapes.NearMisses,
        examples: { one: example('A slip of the pen.', { nearMisses: [nearMiss] }) },
      },
    },
    problems: ['query-malformed'],
  },
  {
    method: 'get',
    path: '/requests/{id}',
    operationId: 'getRequest',
    tag: 'requests',
    summary: 'One request and its answer',
    parameters: [inPath('id', 'Number of the request.'), unmasked],
    answers: {
      200: {
        description: 'The request.',
        schema: shapes.JournalEntry,
        examples: { virtaDown: example('VIRTA was down by plan.', entry) },
      },
    },
    problems: ['request-unknown'],
  },
];
