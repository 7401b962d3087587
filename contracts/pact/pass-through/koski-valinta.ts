import { koskiErrors } from '../../koski-migri/errors.ts';
import { ok, post, refused } from '../../koski-migri/interactions/ask.ts';
import { koskiStates } from '../../koski-migri/states.ts';
import { valintarekisteriErrors as errors, type ValintarekisteriError } from '../../valintarekisteri-migri/errors.ts';
import { hakemus, hakija, hyvaksytty } from '../../valintarekisteri-migri/interactions/hakija-shape.ts';
import { valintarekisteriStates as states } from '../../valintarekisteri-migri/states.ts';
import { type ArtificialPerson, artificialPerson } from '../artificial-person.ts';
import type { Interaction, InteractionResponse } from '../interaction.ts';
import { given, type StateUse } from '../provider-state.ts';

type Way = 'OID' | 'hetu';
const ways = ['OID', 'hetu'] as const;

const byWay = (way: Way, ...persons: readonly ArtificialPerson[]) =>
  way === 'OID'
    ? post('/valinta/oid', { json: { oids: persons.map(({ oid }) => oid) } })
    : post('/valinta/hetut', { json: { hetut: persons.map(({ hetu }) => hetu) } });

type Case = readonly [
  what: string,
  number: number,
  states: (person: ArtificialPerson) => readonly StateUse[],
  response: (person: ArtificialPerson) => InteractionResponse,
  claims: readonly string[],
  need: string,
];

const seesNothing = 'Migri cannot see through Koski who has been accepted to study.';

const answered: readonly Case[] = [
  [
    'an accepted person',
    401,
    (person) => [given(states.hyvaksytty, person)],
    (person) => ok([hyvaksytty(person)]),
    ['KM-003', 'KM-004', 'KM-020'],
    seesNothing,
  ],
  [
    'an accepted person whose fee has not been paid',
    403,
    (person) => [given(states.hyvaksytty, { ...person, maksuvelvollisuus: 'REQUIRED', lukuvuosimaksu: null })],
    ({ oid }) =>
      ok([hakija({ henkiloOid: oid }, [hakemus({ maksuvelvollisuus: 'REQUIRED', lukuvuosimaksu: 'MAKSAMATTA' })])]),
    ['KM-020', 'VM-058'],
    'Migri takes an unpaid fee for a paid one.',
  ],
  [
    'a person who has been accepted nowhere',
    405,
    (person) => [given(states.eiHyvaksytty, person)],
    () => ok([]),
    ['KM-020', 'VM-038'],
    'Migri cannot tell somebody who has been accepted nowhere from a failure.',
  ],
  [
    'nobody, of Valintarekisteri',
    407,
    (person) => [given(koskiStates.tuntematon, person)],
    () => ok([]),
    ['KM-018', 'KM-020', 'VM-046'],
    'Migri cannot tell somebody who has been accepted nowhere from a failure.',
  ],
];

const passedOn = ({ status, body }: ValintarekisteriError) =>
  refused(koskiErrors.valintaTulosServiceError(status, JSON.stringify(body)));

const nothingIsPartial = 'Migri takes a failure of Valintarekisteri for an answer, or for a failure of Koski.';
const notMigris = "Migri takes a refusal of Koski's user for a refusal of its own certificate.";

const refusals: readonly Case[] = [
  [
    'a person whose application was inactivated',
    409,
    (person) => [given(states.passivoituHakemus, person)],
    () => passedOn(errors.internal),
    ['KM-021', 'VM-063'],
    nothingIsPartial,
  ],
  [
    'somebody, while the user of Koski lacks the right',
    411,
    () => [given(koskiStates.valintarekisteriEiSalli)],
    () => passedOn(errors.forbidden),
    ['KM-021'],
    notMigris,
  ],
  [
    'somebody, while every session of Koski is refused',
    413,
    () => [given(koskiStates.valintarekisteriEiTunne)],
    () => passedOn(errors.noSession),
    ['KM-022'],
    notMigris,
  ],
  [
    'somebody, while a proxy answers for Valintarekisteri',
    415,
    () => [given(koskiStates.valintarekisterinEdusta)],
    () => refused(koskiErrors.valintaTulosServiceError(502, '<html><body>Bad Gateway</body></html>')),
    ['KM-021'],
    nothingIsPartial,
  ],
  [
    'somebody, while Valintarekisteri does not answer',
    417,
    () => [given(koskiStates.valintarekisteriEiVastaa)],
    () => refused(koskiErrors.internalError),
    ['KM-023'],
    nothingIsPartial,
  ],
];

const ofCases: readonly Interaction[] = [...answered, ...refusals].flatMap(
  ([what, number, statesOf, response, claims, need]) =>
    ways.map((way, index) => {
      const person = artificialPerson(number + index);
      return {
        description: `the places of ${what}, by ${way}`,
        states: statesOf(person),
        request: byWay(way, person),
        response: response(person),
        claims,
        need,
      };
    }),
);

const master = artificialPerson(419);
const linkitettyOid = artificialPerson(420).oid;

/** What Migri relies on in Koski where Koski hands on what Valintarekisteri answers. */
export const koskiValintaInteractions: readonly Interaction[] = [
  ...ofCases,
  {
    description: 'the places of a person with two OIDs, by the OID that is not the master',
    states: [given(states.linkitetytOidit, { ...master, linkitettyOid })],
    request: post('/valinta/oid', { json: { oids: [linkitettyOid] } }),
    response: ok([hakija({ henkiloOid: linkitettyOid })]),
    claims: ['KM-020', 'VM-041'],
    need: 'Migri cannot connect the answer with the OID that it asked for.',
  },
  ...ways.map((way) => ({
    description: `the places of nobody at all, by ${way}`,
    states: [],
    request: byWay(way),
    response: passedOn(errors.size),
    claims: ['KM-018', 'KM-021', 'VM-029'],
    need: 'A developer of Migri cannot tell from the answer what is wrong with the question.',
  })),
];
