import Type, { type TSchema } from 'typebox';
import type { JsonSchema } from '../../json-schema/to-json-schema.ts';
import { type Answer, type ErrorExample, toErrorAnswers } from '../document.ts';

const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    where: Type.Optional(Type.String()),
    next: Type.Optional(Type.String()),
  },
  {
    $id: 'Problem',
    description: 'What happened, which part of what was given, and what to do next (RFC 9457).',
    additionalProperties: false,
  },
);

const problem = (status: number, code: string, title: string, detail: string, next: string): ErrorExample => [
  `${title}.`,
  { status, body: { type: `urn:koeajo:problem:${code}`, title, status, detail, code, next } },
];

const oid = '1.2.246.562.98.*******0017';

/** The errors of the control plane by their code. */
export const problems = {
  'token-missing': problem(
    401,
    'token-missing',
    'The control plane wants its token',
    'The request has no `Authorization: Bearer <token>` with the right token.',
    'Use the token that was printed when the simulators started.',
  ),
  'method-not-allowed': problem(
    405,
    'method-not-allowed',
    'The route has other methods',
    '/clock has no DELETE.',
    'Use GET, PUT.',
  ),
  'internal-error': problem(
    500,
    'internal-error',
    'The toolkit failed',
    'Something that should not happen.',
    'This is a fault of the toolkit; nothing of what you did has to change. Please report it.',
  ),
  'json-shape': problem(
    400,
    'json-shape',
    'The request can not be carried out',
    'The JSON does not have the expected shape: effect is missing.',
    'Give the shape that is described here.',
  ),
  'body-too-large': problem(
    413,
    'body-too-large',
    'The body is too large',
    'The body has more than 67108864 bytes.',
    'Send it in several parts, or load a large set from a folder when the simulators start.',
  ),
  'media-type-unsupported': problem(
    415,
    'media-type-unsupported',
    'The body is of another kind',
    'The body is text/plain; this route takes JSON.',
    'Send `Content-Type: application/json`.',
  ),
  'virta-xml-malformed': problem(
    400,
    'virta-xml-malformed',
    'The request can not be carried out',
    'The XML ends too early.',
    'Send the answer of VIRTA as it came.',
  ),
  'duplicate-identifier': problem(
    409,
    'duplicate-identifier',
    'Two persons would have one identifier',
    `OID ${oid} leads to two persons: person 1 of 2 and person 2 of 2.`,
    'Take the identifier from one of the two, or give them as one person (linked OIDs in `linkitetytOidit`, former hetut in `vanhatHetut`).',
  ),
  'real-identifier': problem(
    422,
    'real-identifier',
    'An identifier may belong to a real person',
    'The hetu may belong to a real person.',
    'Use artificial identifiers: an individual number of 900-999, OIDs of branch 98 or 198.',
  ),
  'query-malformed': problem(
    400,
    'query-malformed',
    'The request can not be carried out',
    '“many” does not fit.',
    'Give a whole number, 0 or more.',
  ),
  'reset-unknown': problem(
    400,
    'reset-unknown',
    'The request can not be carried out',
    'There is no “everything” to reset.',
    'Take one or several of persons, faults, journal, clock, with commas; nothing has been reset.',
  ),
  'instant-malformed': problem(
    400,
    'instant-malformed',
    'The request can not be carried out',
    '“tomorrow” is no moment in time.',
    'Give {"now": "2026-09-01T09:00:00Z"} (with "stopped": true to hold it there) or {"offsetMs": 3600000}.',
  ),
  'person-unknown': problem(
    404,
    'person-unknown',
    'No such person',
    `The register has nobody with the OID ${oid}.`,
    'GET /persons lists who is there.',
  ),
  'fault-unknown': problem(
    404,
    'fault-unknown',
    'No such fault',
    'No fault has the id “slow”.',
    'GET /faults lists them.',
  ),
  'request-unknown': problem(
    404,
    'request-unknown',
    'No such request in the journal',
    'The journal has no request 7.',
    'GET /requests lists what it holds; the oldest requests give way to new ones.',
  ),
} as const satisfies Readonly<Record<string, ErrorExample>>;

export type ProblemCode = keyof typeof problems;

const descriptions = {
  400: 'The request cannot be carried out as it is.',
  401: 'The token is missing or wrong.',
  404: 'There is none.',
  405: 'The route has other methods.',
  409: 'Two persons would have one identifier.',
  413: 'The body is too large.',
  415: 'The body is of another kind.',
  422: 'An identifier may belong to a real person.',
  500: 'The toolkit failed.',
};

/** The answers of an operation that may end in these problems. */
export const toProblemAnswers = (
  codes: readonly ProblemCode[],
  refer: (schema: TSchema) => JsonSchema,
): Record<string, Answer> =>
  toErrorAnswers(Object.fromEntries(codes.map((code) => [code, problems[code]])), refer, {
    schema: Problem,
    mediaType: 'application/problem+json',
    descriptions,
  });
