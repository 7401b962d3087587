import { artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction, InteractionResponse } from '../../pact/interaction.ts';
import { given, type StateUse } from '../../pact/provider-state.ts';
import { valintaTilat } from '../hakutoive.ts';
import { valintarekisteriStates as states } from '../states.ts';
import { byHetut, byOids, ok } from './ask.ts';
import { hakemus, hakija, hyvaksytty } from './hakija-shape.ts';

const session = given(states.istunto);
const nobody: InteractionResponse = ok([]);

const accepted = artificialPerson(301);
const acceptedToo = artificialPerson(302);

const found: readonly Interaction[] = [
  {
    description: 'an accepted person, by OID',
    states: [session, given(states.hyvaksytty, accepted)],
    request: byOids([accepted.oid]),
    response: ok([hyvaksytty(accepted)]),
    claims: ['VM-039', 'VM-051', 'VM-052'],
    need: 'Migri cannot see whether an applicant whose OID it knows has been accepted to study.',
  },
  {
    description: 'an accepted person, by hetu',
    states: [session, given(states.hyvaksytty, acceptedToo)],
    request: byHetut([acceptedToo.hetu]),
    response: ok([hyvaksytty(acceptedToo)]),
    claims: ['VM-039', 'VM-045'],
    need: 'Migri cannot see whether an applicant whose hetu it knows has been accepted to study.',
  },
];

const little = artificialPerson(303);
const nothingKnown = { hetu: null, etunimet: null, sukunimi: null, syntymaaika: null, kansalaisuudet: [] };
const twoPlaces = artificialPerson(304);
const amongOthers = artificialPerson(305);
const absent = artificialPerson(306);

const rows: readonly Interaction[] = [
  {
    description: 'an accepted person of whom only what has to be known is known',
    states: [
      session,
      given(states.hyvaksytty, {
        ...little,
        ...nothingKnown,
        maksuvelvollisuus: null,
        lukuvuosimaksu: null,
        koulutuksenAlkamisvuosi: null,
        koulutuksenAlkamiskausi: null,
      }),
    ],
    request: byOids([little.oid]),
    response: ok([hakija({ henkiloOid: little.oid, kansalaisuudet: [] })]),
    claims: ['VM-044', 'VM-049', 'VM-050'],
    need: 'Migri cannot read the answer for somebody without hetu, names or citizenship.',
  },
  {
    description: 'a person who has been accepted to two places and has taken one',
    states: [session, given(states.kaksiPaikkaa, twoPlaces)],
    request: byOids([twoPlaces.oid]),
    response: ok([hakija({ henkiloOid: twoPlaces.oid }, [hakemus(), hakemus()])]),
    claims: ['VM-047', 'VM-054'],
    need: 'Migri misses one of two places, and may take the wrong one for the place of study.',
  },
  {
    description: 'an accepted person together with somebody whom nobody knows',
    states: [session, given(states.hyvaksytty, amongOthers), given(states.tuntematon, absent)],
    request: byOids([absent.oid, amongOthers.oid]),
    response: ok([hakija({ henkiloOid: amongOthers.oid })]),
    claims: ['VM-036', 'VM-046'],
    need: 'Migri gets nothing for a list of persons when one of them is unknown.',
  },
];

const master = artificialPerson(307);
const linkitettyOid = artificialPerson(308).oid;
const linkedStates = [session, given(states.linkitetytOidit, { ...master, linkitettyOid })];

const linked: readonly Interaction[] = [
  {
    description: 'an accepted person with two OIDs, by the OID that is not the master',
    states: linkedStates,
    request: byOids([linkitettyOid]),
    response: ok([hakija({ henkiloOid: linkitettyOid })]),
    claims: ['VM-041', 'VM-042'],
    need: 'Migri cannot connect the answer with the OID that it asked for.',
  },
  {
    description: 'an accepted person with two OIDs, by the master OID',
    states: linkedStates,
    request: byOids([master.oid]),
    response: ok([hakija({ henkiloOid: master.oid })]),
    claims: ['VM-042'],
    need: 'Migri misses a place that was given to a person whose OIDs have been linked.',
  },
  {
    description: 'an accepted person with two OIDs, by hetu',
    states: linkedStates,
    request: byHetut([master.hetu]),
    response: ok([hakija({ henkilotunnus: master.hetu, henkiloOid: master.oid })]),
    claims: ['VM-042'],
    need: 'Migri misses a place that was given to a person whose OIDs have been linked.',
  },
];

const renamed = artificialPerson(309);
const vanhaHetu = artificialPerson(310).hetu;
const renamedState = given(states.vaihtunutHetu, { ...renamed, vanhaHetu });
const finnish = artificialPerson(311);
const unknown = artificialPerson(312);

const unknownNeed = 'Migri cannot tell somebody who has been accepted nowhere from a failure of the register.';

/** Who is not told of, and by which question. */
const silences: readonly (readonly [
  what: string,
  state: StateUse,
  request: Interaction['request'],
  claims: readonly string[],
  need: string,
])[] = [
  [
    'an accepted person by a former hetu',
    renamedState,
    byHetut([vanhaHetu]),
    ['VM-045'],
    'Migri takes the answer for one hetu for that of another.',
  ],
  [
    'an accepted person who is a citizen of Finland too',
    given(states.hyvaksytty, { ...finnish, kansalaisuudet: ['566', '246'] }),
    byOids([finnish.oid]),
    ['VM-037', 'VM-038'],
    'Migri is told of citizens of Finland, of whom it may not know.',
  ],
  ['nobody, by OID', given(states.tuntematon, unknown), byOids([unknown.oid]), ['VM-038', 'VM-046'], unknownNeed],
  ['nobody, by hetu', given(states.tuntematon, unknown), byHetut([unknown.hetu]), ['VM-038', 'VM-046'], unknownNeed],
  ...valintaTilat
    .filter((tila) => tila !== 'HYVAKSYTTY' && tila !== 'VARASIJALTA_HYVAKSYTTY')
    .map((valintaTila, index) => {
      const person = artificialPerson(313 + index);
      return [
        `a person whose application ended in ${valintaTila}`,
        given(states.eiHyvaksytty, { ...person, valintaTila }),
        byOids([person.oid]),
        ['VM-038', 'VM-039'],
        'Migri takes somebody for accepted who was not.',
      ] as const;
    }),
];

const silent: readonly Interaction[] = [
  {
    description: 'an accepted person by the hetu of now, after another one',
    states: [session, renamedState],
    request: byHetut([renamed.hetu]),
    response: ok([hakija({ henkilotunnus: renamed.hetu, henkiloOid: renamed.oid })]),
    claims: ['VM-045'],
    need: 'Migri does not find a person whose hetu has changed.',
  },
  ...silences.map(([description, state, request, claims, need]) => ({
    description,
    states: [session, state],
    request,
    response: nobody,
    claims,
    need,
  })),
];

/** Who is found, by which identifier, and who is left out. */
export const hakijat: readonly Interaction[] = [...found, ...rows, ...linked, ...silent];
