import { artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction, InteractionRequest, InteractionResponse } from '../../pact/interaction.ts';
import type { Template } from '../../pact/marks.ts';
import { given, type StateUse } from '../../pact/provider-state.ts';
import { valintarekisteriErrors as errors } from '../errors.ts';
import { valintarekisteriStates as states } from '../states.ts';
import { migri, post, type Route, refused, routes, withSession } from './ask.ts';

type Fault = readonly [
  what: string,
  request: (route: Route) => InteractionRequest,
  response: InteractionResponse,
  claims: readonly string[],
  need: string,
  states: readonly StateUse[],
];

const person = artificialPerson(390);
const passivoitu = artificialPerson(391);
const accepted = artificialPerson(392);
const ids = (route: Route, { oid, hetu } = person): Template => [route === 'hetut' ? hetu : oid];
const asked = (route: Route) => post(route, { json: ids(route) });
const session = given(states.istunto);

const login = 'Migri cannot tell that it has to log in anew.';
const whatIsSent = 'A developer of Migri cannot tell from the answer what is wrong with the question.';
const nothingIsPartial = 'Migri takes an answer that lacks persons for a whole one.';

const faults: readonly Fault[] = [
  [
    'that is announced as plain text',
    (route) => post(route, { text: '[]', type: 'text/plain' }, { ...withSession(), 'Content-Type': 'text/plain' }),
    refused(errors.contentType),
    ['VM-021'],
    whatIsSent,
    [session],
  ],
  [
    'under a path with a slash at its end',
    (route) => post(`${route}/`, { json: ids(route) }),
    refused(errors.notFound),
    ['VM-022'],
    'Migri takes a wrong address for an answer.',
    [session],
  ],
  [
    'with another method than POST',
    (route) => ({ method: 'GET', path: post(route, undefined).path, headers: migri.headers }),
    { status: 405, headers: { Allow: 'POST' } },
    ['VM-027'],
    whatIsSent,
    [],
  ],
  [
    'without a session',
    (route) => post(route, { json: ids(route) }, {}),
    refused(errors.noSession),
    ['VM-023'],
    login,
    [],
  ],
  [
    'with a session that has expired',
    asked,
    refused(errors.noSession),
    ['VM-018', 'VM-023'],
    login,
    [given(states.vanhentunutIstunto)],
  ],
  [
    'with a session cookie that is no UUID',
    (route) => post(route, { json: ids(route) }, { Cookie: 'session=abc' }),
    refused(errors.malformedSession('Invalid UUID string: abc')),
    ['VM-024'],
    whatIsSent,
    [],
  ],
  [
    'of a user without the right',
    asked,
    refused(errors.forbidden),
    ['VM-025'],
    'Migri cannot tell a missing right from a session that is over, and logs in for ever.',
    [given(states.istuntoIlmanOikeutta)],
  ],
  ['about nobody', (route) => post(route, { json: [] }), refused(errors.size), ['VM-029'], whatIsSent, [session]],
  ['without a body', (route) => post(route, undefined), refused(errors.size), ['VM-031'], whatIsSent, [session]],
  [
    'that is no list',
    (route) => post(route, { json: { oids: ids(route) } }),
    refused(errors.internal),
    ['VM-032'],
    whatIsSent,
    [session],
  ],
  [
    'with an object among its identifiers',
    (route) => post(route, { json: [{}] }),
    refused(errors.internal),
    ['VM-033', 'VM-034'],
    whatIsSent,
    [session],
  ],
  [
    'about a person whose application was inactivated',
    (route) => post(route, { json: ids(route, passivoitu) }),
    refused(errors.internal),
    ['VM-062', 'VM-063'],
    nothingIsPartial,
    [session, given(states.passivoituHakemus, passivoitu)],
  ],
  [
    'about an accepted person, of a user without rights to any organisation',
    (route) => post(route, { json: ids(route, accepted) }),
    refused(errors.internal),
    ['VM-065'],
    nothingIsPartial,
    [given(states.istuntoIlmanOrganisaatioita), given(states.hyvaksytty, accepted)],
  ],
  [
    'while the session store does not answer',
    asked,
    refused(errors.sessionStore),
    ['VM-070'],
    'Migri takes a failure for a session that is over.',
    [session, given(states.istuntovarastoEiVastaa)],
  ],
];

/** Why a question about persons is not answered. */
export const virheet: readonly Interaction[] = routes.flatMap((route) =>
  faults.map(([what, request, response, claims, need, states]) => ({
    description: `a question to /hakemukset/${route} ${what}`,
    states,
    request: request(route),
    response,
    claims,
    need,
  })),
);
