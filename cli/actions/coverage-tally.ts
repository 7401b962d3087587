import { maskIdentifiers, type PersonDocuments } from '#contracts';
import { classify, type Row, toSurprises } from '#generators';

/** How often a row occurs, and the first one of whom it holds. */
export interface Tallied {
  readonly row: Row;
  readonly count: number;
  readonly example: Example;
}

/** A person to look up in the dataset. */
export interface Example {
  readonly oid: string;
  readonly name: string;
}

/** Something that the model doesn't expect, how often, and the first one of whom it is true. */
interface Surprise {
  readonly text: string;
  readonly count: number;
  readonly example: Example;
}

export interface Tally {
  readonly persons: number;
  readonly rows: readonly Tallied[];
  readonly surprises: readonly Surprise[];
}

/** Classifies persons and counts; memory grows with the rows that differ, not with the persons. */
export const tallyPersons = async (persons: AsyncIterable<PersonDocuments>): Promise<Tally> => {
  const rows = new Map<string, Tallied>();
  let total = 0;
  for await (const person of persons) {
    total += 1;
    const row = classify(person);
    const key = Object.values(row).join('\n');
    const { oid, etunimet, sukunimi } = person.henkilo;
    const known = rows.get(key) ?? { row, count: 0, example: { oid, name: `${etunimet} ${sukunimi}` } };
    rows.set(key, { ...known, count: known.count + 1 });
  }
  return { persons: total, rows: [...rows.values()], surprises: toAllSurprises([...rows.values()]) };
};

const toAllSurprises = (rows: readonly Tallied[]): readonly Surprise[] => {
  const surprises = new Map<string, Surprise>();
  for (const { row, count, example } of rows) {
    const { unknown, impossible } = toSurprises(row);
    const texts = [
      ...unknown.map(
        ({ dimension, value }) => `${dimension} has a value that the model does not know: ${maskIdentifiers(value)}`,
      ),
      ...impossible.map((reason) => `excluded by the model, and there all the same: ${reason}`),
    ];
    for (const text of texts) {
      const known = surprises.get(text) ?? { text, count: 0, example };
      surprises.set(text, { ...known, count: known.count + count });
    }
  }
  return [...surprises.values()].toSorted((a, b) => b.count - a.count);
};
