import { type ArtificialPerson, artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction } from '../../pact/interaction.ts';
import { given, type StateUse } from '../../pact/provider-state.ts';
import { type KoskiError, koskiErrors } from '../errors.ts';
import { koskiStates as states } from '../states.ts';
import { byHetu, byOid, refused } from './ask.ts';

interface Outage {
  readonly description: string;
  readonly states: (person: ArtificialPerson) => readonly StateUse[];
  readonly number: number;
  readonly error: KoskiError;
  readonly claims: readonly string[];
  readonly need: string;
}

const student = (person: ArtificialPerson) => given(states.opiskeluoikeus, person);
const unknownIsNobody = 'Migri takes a person of whom nothing can be known just now for somebody who does not study.';

const outages: readonly Outage[] = [
  {
    description: 'a student while VIRTA does not answer',
    states: (person) => [student(person), given(states.virtaEiVastaa)],
    number: 290,
    error: koskiErrors.virtaUnavailable,
    claims: ['KM-052'],
    need: unknownIsNobody,
  },
  {
    description: 'a student while the matriculation examination register does not answer',
    states: (person) => [student(person), given(states.ytrEiVastaa)],
    number: 292,
    error: koskiErrors.ytrUnavailable,
    claims: ['KM-053'],
    need: unknownIsNobody,
  },
  {
    description: 'a student while neither register answers',
    states: (person) => [student(person), given(states.virtaEiVastaa), given(states.ytrEiVastaa)],
    number: 294,
    error: koskiErrors.virtaUnavailable,
    claims: ['KM-054'],
    need: unknownIsNobody,
  },
  {
    description: 'a student while Koski itself fails',
    states: (person) => [student(person), given(states.tietokantaEiVastaa)],
    number: 296,
    error: koskiErrors.internalError,
    claims: ['KM-027'],
    need: unknownIsNobody,
  },
];

const ofStudents: readonly Interaction[] = outages.flatMap(({ description, number, error, claims, need, ...outage }) =>
  (['OID', 'hetu'] as const).map((how) => {
    const person = artificialPerson(number + (how === 'hetu' ? 1 : 0));
    return {
      description: `${description}, by ${how}`,
      states: outage.states(person),
      request: how === 'OID' ? byOid(person.oid) : byHetu(person.hetu),
      response: refused(error),
      claims,
      need,
    };
  }),
);

const unknown = artificialPerson(298);
const hidden = artificialPerson(299);

/** What is said when Koski cannot look everywhere. */
export const rekisterit: readonly Interaction[] = [
  ...ofStudents,
  {
    description: 'nobody while VIRTA does not answer, by hetu',
    states: [given(states.tuntematon, unknown), given(states.virtaEiVastaa)],
    request: byHetu(unknown.hetu),
    response: refused(koskiErrors.notFoundByHetu),
    claims: ['KM-056'],
    need: 'Migri waits for VIRTA although nobody has the hetu.',
  },
  {
    description: 'a student, asked for by a user who may not read higher education',
    states: [given(states.opiskeluoikeus, hidden), given(states.kayttajaIlmanKorkeakouluja)],
    request: byOid(hidden.oid),
    response: refused(koskiErrors.notFoundByOid(hidden.oid)),
    claims: ['KM-072'],
    need: 'Migri learns from the answer that a right exists which it may not see.',
  },
];
