import type { PersonDocuments } from '#contracts';
import { toPersonDocuments } from '../henkilo/to-person-documents.ts';
import type { Population } from './population.ts';

/** A register as the simulators ask it, answering from a population. */
export interface PopulationRegister {
  readonly findByOid: (oid: string) => PersonDocuments | undefined;
  readonly findByHetu: (hetu: string) => PersonDocuments | undefined;
}

/**
 * Computes a person's documents when they are asked for. The last `remembered` persons (1 000 unless told) stay as they
 * are, so that who asks again gets the very same objects; memory stays the same however many are asked for.
 */
export const createPopulationRegister = (
  population: Population,
  { remembered = 1000 }: { readonly remembered?: number } = {},
): PopulationRegister => {
  // In the order in which they were last asked for.
  const recent = new Map<number, PersonDocuments>();
  const documentsOf = (index: number | undefined): PersonDocuments | undefined => {
    if (index === undefined) return undefined;
    const documents = recent.get(index) ?? toPersonDocuments(population.student(index));
    recent.delete(index);
    recent.set(index, documents);
    const [oldest] = recent.keys();
    if (recent.size > remembered && oldest !== undefined) recent.delete(oldest);
    return documents;
  };
  return {
    findByOid: (oid) => documentsOf(population.indexOfOid(oid)),
    findByHetu: (hetu) => documentsOf(population.indexOfHetu(hetu)),
  };
};
