import { type PersonDocuments, type Ratkaisupyynto, toHelsinkiDay } from '#contracts';
import { generateStudent, stream, toHakemus, toPersonDocuments, toRekisteritiedot } from '#generators';
import { type Fault, identifiersOf } from '#simulators';
import type { Scenario } from '../scenario.ts';

/** The moment of decision unless a scenario says otherwise: summer, before the studies of the autumn begin. */
const defaultRatkaisuhetki = '2026-07-01T12:00:00+03:00';

/** A scenario made concrete: this applicant, these documents, this question. */
export interface PreparedScenario {
  readonly documents: PersonDocuments;
  readonly pyynto: Ratkaisupyynto;
  /** OIDs and hetut that lead to the applicant. */
  readonly identifiers: readonly string[];
  readonly faults: readonly Fault[];
}

/** The same seed gives the same case; each scenario has a person of its own. */
export const prepare = ({ name, world }: Scenario, seed: string): PreparedScenario => {
  const ratkaisuhetki = world.ratkaisuhetki ?? defaultRatkaisuhetki;
  const student = generateStudent(stream(seed).fork(name), world.traits ?? {}, {
    now: toHelsinkiDay(ratkaisuhetki),
  });
  const documents = (world.documents ?? same)(toPersonDocuments(student));
  const hakemus = (world.hakemus ?? same)(toHakemus(student, { ratkaisuhetki }), documents);
  const rekisteritiedot = (world.rekisteritiedot ?? same)(toRekisteritiedot(student, { ratkaisuhetki }));
  const identifiers = identifiersOf(documents.henkilo);
  return {
    documents,
    pyynto: { hakemus, rekisteritiedot, ratkaisuhetki },
    identifiers,
    faults: identifiers.flatMap((person) =>
      (world.faults ?? []).map((fault, index) => ({
        ...fault,
        id: `${name}:${index}:${person}`,
        where: { ...fault.where, person },
      })),
    ),
  };
};

const same = <T>(value: T): T => value;
