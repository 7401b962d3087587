import { type ArtificialPerson, artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction } from '../../pact/interaction.ts';
import { given } from '../../pact/provider-state.ts';
import { type KoskiError, koskiErrors } from '../errors.ts';
import { koskiStates as states } from '../states.ts';
import { byHetu, byOid, ok, refused } from './ask.ts';
import { henkilo, keskenerainen, oppija, syntymaaikaJaKansalaisuus } from './oppija-shape.ts';

const known = (person: ArtificialPerson) => henkilo({ ...person, ...syntymaaikaJaKansalaisuus });

const opiskelija = artificialPerson(201);
const hetullinen = artificialPerson(202);
const vahanTiedetty = artificialPerson(203);
const vaihtanut = artificialPerson(204);
const vanhaHetu = artificialPerson(205).hetu;

const found: readonly Interaction[] = [
  {
    description: 'the studies of a student, by OID',
    states: [given(states.opiskeluoikeus, opiskelija)],
    request: byOid(opiskelija.oid),
    response: ok(oppija(known(opiskelija), [keskenerainen()])),
    claims: ['KM-002', 'KM-011', 'KM-078', 'KM-090'],
    need: 'Migri cannot see whether an applicant whose OID it knows has a right to study.',
  },
  {
    description: 'the studies of a student, by hetu',
    states: [given(states.opiskeluoikeus, hetullinen)],
    request: byHetu(hetullinen.hetu),
    response: ok(oppija(known(hetullinen), [keskenerainen()])),
    claims: ['KM-001', 'KM-011', 'KM-078', 'KM-090'],
    need: 'Migri cannot see whether an applicant whose hetu it knows has a right to study.',
  },
  {
    description: 'the studies of a person of whom only the names are known',
    states: [given(states.vahanTiedetty, { oid: vahanTiedetty.oid })],
    request: byOid(vahanTiedetty.oid),
    response: ok(oppija(henkilo({ oid: vahanTiedetty.oid }), [keskenerainen()])),
    claims: ['KM-076', 'KM-077', 'KM-092'],
    need: 'Migri cannot read the studies of somebody who has no hetu yet, as nearly all who apply for a first permit.',
  },
  {
    description: 'the studies of a person by a former hetu',
    states: [given(states.vaihtunutHetu, { ...vaihtanut, vanhaHetu })],
    request: byHetu(vanhaHetu),
    response: ok(oppija(henkilo(vaihtanut), [keskenerainen()])),
    claims: ['KM-075'],
    need: 'Migri loses sight of a student whose hetu has changed since the application.',
  },
];

const master = artificialPerson(206);
const linkitettyOid = artificialPerson(207).oid;

const linked: readonly Interaction[] = (
  [
    ['by the master OID', byOid(master.oid), ['KM-074']],
    ['by the OID that is not the master', byOid(linkitettyOid), ['KM-073', 'KM-074']],
    ['by hetu', byHetu(master.hetu), ['KM-074']],
  ] as const
).map(([how, request, claims]) => ({
  description: `the studies of a person with two OIDs, ${how}`,
  states: [given(states.linkitetytOidit, { ...master, linkitettyOid })],
  request,
  response: ok(oppija(henkilo(master), [keskenerainen(), keskenerainen()])),
  claims,
  need: 'Migri misses studies that were recorded under another OID of the same person.',
}));

type Absence = readonly [
  who: string,
  state: typeof states.tuntematon,
  person: ArtificialPerson,
  byOid: KoskiError,
  byHetu: KoskiError,
  need: string,
  claims: readonly string[],
];

const unknown = artificialPerson(208);
const idle = artificialPerson(209);
const other = artificialPerson(210);
const { notFoundByOid, notFoundByHetu, nothingForMigri } = koskiErrors;

const absences: readonly Absence[] = [
  [
    'nobody',
    states.tuntematon,
    unknown,
    notFoundByOid(unknown.oid),
    notFoundByHetu,
    'Migri cannot tell an unknown identifier from a failure of Koski.',
    ['KM-047', 'KM-048', 'KM-049'],
  ],
  [
    'a person without studies',
    states.eiOpintoja,
    idle,
    notFoundByOid(idle.oid),
    notFoundByHetu,
    'Migri cannot tell a person who does not study from a failure of Koski.',
    ['KM-047', 'KM-048', 'KM-050'],
  ],
  [
    'a person all of whose studies are of other kinds',
    states.muitaOpintoja,
    other,
    nothingForMigri,
    nothingForMigri,
    'Migri gets studies that it may not see, or cannot tell their absence from a failure of Koski.',
    ['KM-051', 'KM-079', 'KM-080'],
  ],
];

const absent: readonly Interaction[] = absences.flatMap(([who, state, person, ofOid, ofHetu, need, claims]) =>
  (
    [
      ['OID', byOid(person.oid), ofOid],
      ['hetu', byHetu(person.hetu), ofHetu],
    ] as const
  ).map(([how, request, error]) => ({
    description: `${who}, by ${how}`,
    states: [given(state, person)],
    request,
    response: refused(error),
    claims,
    need,
  })),
);

/** Who is found, by which identifier, and what is said of those who are not. */
export const henkilot: readonly Interaction[] = [...found, ...linked, ...absent];
