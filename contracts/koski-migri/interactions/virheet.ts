import { artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction, InteractionBody, InteractionRequest } from '../../pact/interaction.ts';
import type { Template } from '../../pact/marks.ts';
import { given, type StateUse } from '../../pact/provider-state.ts';
import { type KoskiError, type KoskiSchemaError, koskiErrors } from '../errors.ts';
import { koskiStates as states } from '../states.ts';
import { byHetu, byOid, type Endpoint, endpoints, fieldOf, mountOf, post, refused } from './ask.ts';

const isList = (endpoint: Endpoint): boolean => endpoint.startsWith('/valinta/');
const person = artificialPerson(280);

/** A question that would be in order, were it not for who asks or what is sent besides. */
const question = (endpoint: Endpoint): { readonly [field: string]: Template } => {
  const id = fieldOf[endpoint].startsWith('oid') ? person.oid : person.hetu;
  return { [fieldOf[endpoint]]: isList(endpoint) ? [id] : id };
};

type Fault = readonly [
  what: string,
  claims: readonly string[],
  need: string,
  request: (endpoint: Endpoint) => InteractionRequest,
  response: (endpoint: Endpoint) => KoskiError | undefined,
  states?: readonly StateUse[],
];

const asked = (endpoint: Endpoint) => post(endpoint, { json: question(endpoint) });
const sent = (body?: InteractionBody, type?: string) => (endpoint: Endpoint) =>
  post(endpoint, body, type === undefined ? undefined : { 'Content-Type': type });
const shape = (errors: (field: string, endpoint: Endpoint) => readonly KoskiSchemaError[]) => (endpoint: Endpoint) =>
  koskiErrors.jsonSchema(errors(fieldOf[endpoint], endpoint));
const expectedType = (endpoint: Endpoint) => (isList(endpoint) ? 'array' : 'string');

const whoAsks =
  'Migri cannot tell from the answer why its own connection is refused, and asks the wrong people to mend it.';
const whatIsSent = 'A developer of Migri cannot tell from the answer what is wrong with the question.';

const ofCallers: readonly Fault[] = [
  [
    'with a certificate that Koski does not know',
    ['KM-062'],
    whoAsks,
    asked,
    () => koskiErrors.unknownCertificate,
    [given(states.tuntematonVarmenne)],
  ],
  [
    'from an address that Koski does not know',
    ['KM-063'],
    whoAsks,
    asked,
    () => koskiErrors.unknownIp,
    [given(states.tuntematonOsoite)],
  ],
  [
    'as a user who does not exist',
    ['KM-064'],
    whoAsks,
    asked,
    () => koskiErrors.loginFail,
    [given(states.tuntematonKayttaja)],
  ],
  [
    'as a user without the right',
    ['KM-066'],
    whoAsks,
    asked,
    () => koskiErrors.forbidden,
    [given(states.kayttajaIlmanOikeutta)],
  ],
];

const ofQuestions: readonly Fault[] = [
  [
    'under a path with a slash at its end',
    ['KM-026'],
    'Migri takes a wrong address for a person who is not found.',
    (endpoint) => ({ ...asked(endpoint), path: mountOf(`${endpoint}/`) }),
    () => koskiErrors.unknownPath,
  ],
  [
    'with another method than POST',
    ['KM-028'],
    whatIsSent,
    (endpoint) => ({ method: 'GET', path: mountOf(endpoint) }),
    () => undefined,
  ],
  [
    'as text that is announced as such',
    ['KM-005', 'KM-007'],
    whatIsSent,
    sent({ text: '{}', type: 'text/plain' }, 'text/plain'),
    () => koskiErrors.jsonOnly,
  ],
  [
    'in another charset than UTF-8',
    ['KM-006', 'KM-007'],
    whatIsSent,
    sent({ json: {} }, 'application/json;charset=iso-8859-1'),
    () => koskiErrors.jsonOnly,
  ],
  ['without a body', ['KM-008'], whatIsSent, sent(undefined), () => koskiErrors.malformedJson],
  [
    'without its field',
    ['KM-029', 'KM-030'],
    whatIsSent,
    sent({ json: {} }),
    shape((path) => [{ path, error: { errorType: 'missingProperty' } }]),
  ],
  [
    'with another field than its own',
    ['KM-029', 'KM-030', 'KM-031'],
    whatIsSent,
    sent({ json: { foo: 1 } }),
    shape((path) => [
      { path, error: { errorType: 'missingProperty' } },
      { path: 'foo', value: 1, error: { errorType: 'unexpectedProperty' } },
    ]),
  ],
  [
    'with an object where its identifiers should be',
    ['KM-029', 'KM-033'],
    whatIsSent,
    (endpoint) => post(endpoint, { json: { [fieldOf[endpoint]]: {} } }),
    shape((path, endpoint) => [
      { path, value: {}, error: { expectedType: expectedType(endpoint), errorType: 'unexpectedType' } },
    ]),
  ],
  [
    'as a list instead of an object',
    ['KM-029', 'KM-033'],
    whatIsSent,
    sent({ json: ['x'] }),
    shape(() => [{ path: '', value: ['x'], error: { expectedType: 'object', errorType: 'unexpectedType' } }]),
  ],
];

const toInteraction = (endpoint: Endpoint, [what, claims, need, request, response, given = []]: Fault): Interaction => {
  const error = response(endpoint);
  return {
    description: `a question to ${endpoint} ${what}`,
    states: given,
    request: request(endpoint),
    response: error === undefined ? { status: 405, headers: { Allow: 'POST' } } : refused(error),
    claims,
    need,
  };
};

const ofElements: readonly Interaction[] = endpoints
  .filter(isList)
  .map((endpoint) =>
    toInteraction(endpoint, [
      'with a null among its identifiers',
      ['KM-034'],
      whatIsSent,
      () => post(endpoint, { json: { [fieldOf[endpoint]]: [null] } }),
      shape((field) => [
        { path: `${field}.0`, value: null, error: { expectedType: 'string', errorType: 'unexpectedType' } },
      ]),
    ]),
  );

const ofFormats: readonly Interaction[] = [
  {
    description: 'a hetu of bad format',
    states: [],
    request: byHetu('010100-900'),
    response: refused(koskiErrors.hetuFormat('010100-900')),
    claims: ['KM-038'],
    need: 'Migri takes a mistyped hetu for a person who does not study.',
  },
  {
    description: 'an OID of bad format',
    states: [],
    request: byOid('1.2.246.562.98.1'),
    response: refused(koskiErrors.oidFormat('1.2.246.562.98.1')),
    claims: ['KM-046'],
    need: 'Migri takes a mistyped OID for a person who does not study.',
  },
];

/** Why a question is not answered: who asks, or how. */
export const virheet: readonly Interaction[] = [
  ...endpoints.flatMap((endpoint) => [...ofCallers, ...ofQuestions].map((fault) => toInteraction(endpoint, fault))),
  ...ofElements,
  ...ofFormats,
];
