import {
  type AnomalyName,
  anomalies,
  contradiction,
  generateStudent,
  type Student,
  type StudentTraits,
  showsAnomaly,
  stream,
  uniformTraitValues,
} from '#generators';
import { createAskRegisters } from '../flow/ask-registers.ts';
import { type DriftPerson, inOrder, toDriftPerson } from './drift-person.ts';
import { textsAt } from './edit-xml.ts';
import { overlap, type Place, pathsThatDiffer } from './place.ts';

/** A trait or an error in a register, and what it moves: found out by giving it to students. */
export interface Mover {
  readonly name: string;
  /** Fields of the answers. */
  readonly places: readonly Place[];
  /** What VIRTA has without it and with it. */
  readonly xmls: readonly (readonly [without: string, withIt: string])[];
}

export interface Movers {
  readonly traits: readonly Mover[];
  readonly anomalies: readonly Mover[];
}

export const createMovers = async (): Promise<Movers> => {
  const ask = createAskRegisters();
  const persons = await inOrder(bases, async (base) => [base, await toDriftPerson(draw(base), ask)] as const);
  const toMover = async (name: string, variants: readonly StudentTraits[]): Promise<Mover> => {
    const pairs = variants.flatMap((variant) =>
      persons.flatMap(([base, without]) => {
        const student = drawIfPossible({ ...base, ...variant });
        return student === undefined ? [] : [{ without, student }];
      }),
    );
    const seen = await inOrder(
      pairs,
      async ({ without, student }) => [without, await toDriftPerson(student, ask)] as const,
    );
    return {
      name,
      places: seen.flatMap(([without, withIt]) => placesThatDiffer(without, withIt)),
      xmls: seen.map(([without, withIt]) => [without.xml, withIt.xml]),
    };
  };
  return {
    traits: await inOrder(Object.entries(uniformTraitValues), ([trait, values]) =>
      toMover(
        trait,
        values.map((value) => ({ [trait]: value }) as StudentTraits),
      ),
    ),
    anomalies: await inOrder(anomalies, ({ name }) => toMover(name, [{ anomaly: name as AnomalyName }])),
  };
};

/** Names of those that move one of the places, or the text of one of the elements in VIRTA. */
export const moversOf = (
  movers: readonly Mover[],
  places: readonly Place[],
  elements: readonly string[],
): readonly string[] =>
  movers
    .filter(
      (mover) =>
        mover.places.some((moved) =>
          places.some(({ register, path }) => register === moved.register && overlap(path, moved.path)),
        ) ||
        mover.xmls.some(([without, withIt]) =>
          elements.some((path) => textsAt(without, path).join() !== textsAt(withIt, path).join()),
        ),
    )
    .map(({ name }) => name);

/** Who begins, and who has studied for a year. */
const bases: readonly StudentTraits[] = [{}, { vaihe: 'jatkava' }];

const draw = (traits: StudentTraits): Student =>
  generateStudent(stream('koeajo').fork('drift'), traits, { now: '2026-07-01' });

const drawIfPossible = (traits: StudentTraits): Student | undefined => {
  if (contradiction(traits) !== undefined) return undefined;
  const student = draw(traits);
  return traits.anomaly === undefined || showsAnomaly(student) ? student : undefined;
};

/** Of answers that both have; one that comes or goes as a whole tells of no field. */
const placesThatDiffer = (one: DriftPerson, other: DriftPerson): readonly Place[] =>
  (['koski', 'valintarekisteri'] as const).flatMap((register) => {
    const [was, is] = [one[register], other[register]];
    return was && is ? pathsThatDiffer(was, is).map((path) => ({ register, path })) : [];
  });
