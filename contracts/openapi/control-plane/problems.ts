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

const problem = (status: number, title: string, code: string, detail: string, next: string): ErrorExample => [
  detail,
  { status, body: { type: `urn:koeajo:problem:${code}`, title, status, detail, code, next } },
];
const refusal = (code: string, detail: string, next: string): ErrorExample =>
  problem(400, 'The request can not be carried out', code, detail, next);

const oid = '1.2.246.562.98.*******0017';

/** The errors of the control plane by their code. */
const problems = {
  'token-missing': problem(
    401,
    'The control plane wants its token',
    'token-missing',
    'The request has no `Authorization: Bearer <token>` with the right token.',
    'Use the token that was printed when the simulators started; http://koeajo:<token>@… will do as well.',
  ),
  'method-not-allowed': problem(
    405,
    'The route has other methods',
    'method-not-allowed',
    '/clock has no DELETE.',
    'Use GET, PUT.',
  ),
  'internal-error': problem(
    500,
    'The toolkit failed',
    'internal-error',
    'Something that should not happen.',
    'This is a fault of the toolkit; nothing of what you did has to change. Please report it.',
  ),
  'json-malformed': refusal('json-malformed', 'The text is not JSON.', 'Correct the place that is named.'),
  'json-shape': refusal(
    'json-shape',
    'The JSON does not have the expected shape: effect is missing.',
    'Give the shape that is described here.',
  ),
  'body-too-large': problem(
    413,
    'The body is too large',
    'body-too-large',
    'The body has more than 67108864 bytes.',
    'Send it in several parts, or load a large set from a folder when the simulators start.',
  ),
  'virta-xml-malformed': refusal('virta-xml-malformed', 'The XML ends too early.', 'Send the answer as it came.'),
  'not-a-virta-answer': refusal(
    'not-a-virta-answer',
    'The XML is well-formed, but is no answer of VIRTA.',
    'Send the SOAP envelope or the Virta element inside it.',
  ),
  'person-without-identifier': refusal(
    'person-without-identifier',
    'The person has neither oid nor hetu.',
    'Give oid (1.2.246.562.98.… for a synthetic person) or hetu; for XML, ?key=.',
  ),
  'file-reference': refusal(
    'file-reference',
    'A file can be referred to only from a file in a folder.',
    'Give the VIRTA answer as record or as xml.',
  ),
  'oid-mismatch': refusal(
    'oid-mismatch',
    'The OID in the path and the one in the body differ.',
    'Leave it out of the body, or send both alike.',
  ),
  'duplicate-identifier': problem(
    409,
    'Two persons would have one identifier',
    'duplicate-identifier',
    `OID ${oid} leads to two persons: person 1 of 2 and person 2 of 2.`,
    'Take the identifier from one of the two, or give them as one person.',
  ),
  'real-identifier': problem(
    422,
    'An identifier may belong to a real person',
    'real-identifier',
    'The hetu may belong to a real person.',
    'Use artificial identifiers: an individual number of 900-999, OIDs of branch 98 or 198.',
  ),
  'query-malformed': refusal('query-malformed', '“many” does not fit.', 'Give a whole number, 0 or more.'),
  'reset-unknown': refusal(
    'reset-unknown',
    'There is no “everything” to reset.',
    'Take one or several of states, callers, users, persons, faults, journal, clock, with commas; nothing has been reset.',
  ),
  'instant-malformed': refusal(
    'instant-malformed',
    '“tomorrow” is no moment in time.',
    'Give {"now": "2026-09-01T09:00:00Z"} (with "stopped": true to hold it there) or {"offsetMs": 3600000}.',
  ),
  'person-unknown': problem(
    404,
    'No such person',
    'person-unknown',
    `The register has nobody with the OID ${oid}.`,
    'GET /persons lists who is there.',
  ),
  'person-of-state': problem(
    409,
    'A provider state holds the person',
    'person-of-state',
    `A provider state has put the person ${oid} here.`,
    'Tear the state down: GET /provider-states tells which ones hold.',
  ),
  'caller-unknown': problem(
    404,
    'No such caller',
    'caller-unknown',
    'Nobody is known as “CN=client”.',
    'GET /callers lists who is.',
  ),
  'user-unknown': problem(
    404,
    'No such user',
    'user-unknown',
    'Nobody is known as “admin”.',
    'GET /users lists who is.',
  ),
  'state-unknown': problem(
    404,
    'No such provider state',
    'state-unknown',
    'There is no provider state “a session is opened”.',
    'Is “a session is open” meant? GET /provider-states lists them.',
  ),
  'state-parameter': refusal(
    'state-parameter',
    'The parameters of “nobody has the identifiers” do not fit: oids is not one of them, but oid is.',
    'GET /provider-states tells the parameters of each state; whichever is left out has its default.',
  ),
  'fault-unknown': problem(
    404,
    'No such fault',
    'fault-unknown',
    'No fault has the id “slow”.',
    'GET /faults lists them.',
  ),
  'request-unknown': problem(
    404,
    'No such request in the journal',
    'request-unknown',
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
  409: 'Two persons would have one identifier, or a provider state holds the person.',
  413: 'The body is too large.',
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
