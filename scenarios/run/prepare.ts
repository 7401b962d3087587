import { type PersonDocuments, type Ratkaisupyynto, toHelsinkiDay, toHenkilo } from '#contracts';
import {
  generateStudent,
  type Student,
  stream,
  toHakemus,
  toKorttiPyynto,
  toPersonDocuments,
  toRekisteritiedot,
  toValvontaPyynto,
} from '#generators';
import { type Fault, identifiersOf } from '#simulators';
import type { Scenario, World } from '../scenario.ts';
import { namesNobody } from './stands-alone.ts';

/** The moment of decision unless a scenario says otherwise: summer, before the studies of the autumn begin. */
const defaultRatkaisuhetki = '2026-07-01T12:00:00+03:00';

/** A scenario made concrete: this applicant, these documents, this question. */
export interface PreparedScenario {
  readonly documents: PersonDocuments;
  readonly pyynto: Ratkaisupyynto;
  /** OIDs and hetut that lead to the applicant, or that the question gives. */
  readonly identifiers: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * The same seed gives the same case; each scenario has a person of its own, and so has each of several applicants,
 * counted from 0.
 */
export const prepare = ({ name, world }: Scenario, seed: string, applicant = 0): PreparedScenario => {
  const ratkaisuhetki = world.ratkaisuhetki ?? defaultRatkaisuhetki;
  const key = (world.applicants ?? 1) > 1 ? `${name}:${applicant}` : name;
  const student = generateStudent(stream(seed).fork(key), world.traits ?? {}, {
    now: toHelsinkiDay(ratkaisuhetki),
  });
  const documents = (world.documents ?? same)(toPersonDocuments(student));
  const pyynto = (world.pyynto ?? same)(toPyynto(world, student, documents, ratkaisuhetki), documents);
  const { oppijanumero, hetu } = toHenkilo(pyynto);
  const given = [oppijanumero, hetu].filter((identifier) => identifier !== undefined);
  const identifiers = [...new Set([...identifiersOf(documents.henkilo), ...given])];
  return {
    documents,
    pyynto,
    identifiers,
    faults: (world.faults ?? []).flatMap((fault, index) => {
      const id = `${key}:${index}`;
      return namesNobody(fault)
        ? [{ ...fault, id }]
        : identifiers.map((person) => ({ ...fault, id: `${id}:${person}`, where: { ...fault.where, person } }));
    }),
  };
};

/** The others in the registers: students like any, at the time of the scenario. */
export const prepareBystanders = ({ name, world }: Scenario, seed: string): readonly PersonDocuments[] => {
  const now = toHelsinkiDay(world.ratkaisuhetki ?? defaultRatkaisuhetki);
  return Array.from({ length: world.bystanders ?? 0 }, (_, index) =>
    toPersonDocuments(generateStudent(stream(seed).fork(`${name}:bystander:${index}`), {}, { now })),
  );
};

const toPyynto = (
  { menettely = 'ensimmainen-lupa', hakemus, rekisteritiedot, kortti, valvonta }: World,
  student: Student,
  documents: PersonDocuments,
  ratkaisuhetki: string,
): Ratkaisupyynto => {
  const at = { ratkaisuhetki };
  switch (menettely) {
    case 'kortti':
      return (kortti ?? same)(toKorttiPyynto(student, at), documents);
    case 'valvonta':
      return (valvonta ?? same)(toValvontaPyynto(student, at), documents);
    default:
      return {
        menettely,
        hakemus: (hakemus ?? same)(toHakemus(student, at), documents),
        rekisteritiedot: (rekisteritiedot ?? same)(toRekisteritiedot(student, at), documents),
        ratkaisuhetki,
      };
  }
};

const same = <T>(value: T): T => value;
