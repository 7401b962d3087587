import type { PersonDocuments } from '#contracts';
import { toPersonDocuments } from '../henkilo/to-person-documents.ts';
import type { Population } from './population.ts';

/** A register as the simulators ask it, answering from a population. */
export interface PopulationRegister {
  readonly findByOid: (oid: string) => PersonDocuments | undefined;
  readonly findByHetu: (hetu: string) => PersonDocuments | undefined;
  /** In the order of their numbers; all of them unless told. */
  readonly list: (page?: { readonly offset?: number; readonly limit?: number }) => readonly PersonDocuments[];
  readonly size: () => number;
}

/**
 * Computes a person's documents when they are asked for. The last `remembered` persons (1 000 unless told) stay as they
 * are, so that who asks again gets the very same objects; memory stays the same however many are asked for.
 */
export const createPopulationRegister = (
  population: Population,
  { remembered = 1000 }: { readonly remembered?: number } = {},
): PopulationRegister => {
  const indexOfOid = remember(remembered, population.indexOfOid);
  const indexOfHetu = remember(remembered, population.indexOfHetu);
  const documentsOf = remember(remembered, (index: number) => toPersonDocuments(population.student(index)));
  const find = (index: number | undefined): PersonDocuments | undefined =>
    index === undefined ? undefined : documentsOf(index);
  return {
    findByOid: (oid) => find(indexOfOid(oid)),
    findByHetu: (hetu) => find(indexOfHetu(hetu)),
    list: ({ offset = 0, limit = population.size } = {}) => {
      const length = Math.max(0, Math.min(limit, population.size - offset));
      return Array.from({ length }, (_, place) => documentsOf(offset + place));
    },
    size: () => population.size,
  };
};

/** The function, with its answers to the keys asked for last. */
const remember = <Key, Answer>(limit: number, compute: (key: Key) => Answer): ((key: Key) => Answer) => {
  // In the order in which they were last asked for.
  const recent = new Map<Key, Answer>();
  return (key) => {
    const answer = recent.has(key) ? (recent.get(key) as Answer) : compute(key);
    recent.delete(key);
    recent.set(key, answer);
    if (recent.size > limit) recent.delete(recent.keys().next().value as Key);
    return answer;
  };
};
