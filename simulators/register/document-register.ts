import { type Henkilo, maskIdentifiers, type PersonDocuments, ToolkitError } from '#contracts';
import type { Register } from '../simulator.ts';
import { isHenkiloOid, isHetu } from './identifiers.ts';

/**
 * A register that holds loaded documents, perhaps over another one. A person is found by the master OID and every linked
 * OID, by the current hetu and every former one. Every change is all-or-nothing.
 */
export interface DocumentRegister extends Register {
  /** By any identifier of the person. */
  readonly find: (identifier: string) => PersonDocuments | undefined;
  readonly findByOid: (oid: string) => PersonDocuments | undefined;
  readonly findByHetu: (hetu: string) => PersonDocuments | undefined;
  /**
   * Adds one person or many; one whose master OID is already here takes the earlier one's place. Throws ToolkitError
   * `duplicate-identifier` when an OID or hetu would lead to two persons; nothing has changed then.
   */
  readonly put: (persons: PersonDocuments | readonly PersonDocuments[]) => void;
  /** By master OID; false when there was nobody. */
  readonly remove: (oid: string) => boolean;
  /** In the order in which the persons came. Like `size`, it leaves out who lies beneath. */
  readonly list: (page?: { readonly offset?: number; readonly limit?: number }) => readonly PersonDocuments[];
  readonly size: () => number;
  /**
   * So many persons from a place on: those put here, then those beneath. `total` counts the places; that of somebody
   * beneath who was removed or replaced stays empty, so that a page can be shorter than its limit.
   */
  readonly page: (of: { readonly offset: number; readonly limit: number }) => {
    readonly total: number;
    readonly persons: readonly PersonDocuments[];
  };
  /** Back to what the register was made with. */
  readonly reset: () => void;
}

export interface DocumentRegisterOptions {
  /**
   * Who is found besides, such as a population computed on demand. It is never changed: who is put with a master OID of
   * somebody beneath hides them, and so does removing them, until the register is reset.
   */
  readonly beneath?: Pick<DocumentRegister, 'findByOid' | 'findByHetu' | 'list' | 'size'>;
}

/** Throws ToolkitError `duplicate-identifier`. */
export const createDocumentRegister = (
  initial: readonly PersonDocuments[] = [],
  { beneath }: DocumentRegisterOptions = {},
): DocumentRegister => {
  const persons = new Map<string, PersonDocuments>();
  const holders = new Map<string, string>();
  /** Master OIDs. */
  const hidden = new Set<string>();

  const findBeneath = (identifier: string): PersonDocuments | undefined => {
    const found = beneath?.findByOid(identifier) ?? beneath?.findByHetu(identifier);
    return found && !hidden.has(found.henkilo.oid) ? found : undefined;
  };
  const find = (identifier: string): PersonDocuments | undefined =>
    persons.get(holders.get(identifier) ?? '') ?? findBeneath(identifier);
  const release = (oid: string): void => {
    for (const identifier of identifiersOf(persons.get(oid)?.henkilo)) holders.delete(identifier);
  };
  const putAll = (added: readonly PersonDocuments[]): void => {
    refuseDuplicates(added, (identifier) => find(identifier)?.henkilo.oid);
    for (const { henkilo } of added) release(henkilo.oid);
    for (const person of added) {
      persons.set(person.henkilo.oid, person);
      if (beneath) hidden.add(person.henkilo.oid);
      for (const identifier of identifiersOf(person.henkilo)) holders.set(identifier, person.henkilo.oid);
    }
  };
  putAll(initial);

  return {
    find,
    findByOid: find,
    findByHetu: find,
    put: (added) => putAll('henkilo' in added ? [added] : added),
    remove: (oid) => {
      release(oid);
      if (persons.delete(oid)) return true;
      const isBeneath = findBeneath(oid)?.henkilo.oid === oid;
      if (isBeneath) hidden.add(oid);
      return isBeneath;
    },
    list: ({ offset = 0, limit = persons.size } = {}) => [...persons.values()].slice(offset, offset + limit),
    size: () => persons.size,
    page: ({ offset, limit }) => {
      const own = [...persons.values()].slice(offset, offset + limit);
      const place = { offset: Math.max(0, offset - persons.size), limit: limit - own.length };
      const below = place.limit > 0 ? (beneath?.list(place) ?? []) : [];
      return {
        total: persons.size + (beneath?.size() ?? 0),
        persons: [...own, ...below.filter(({ henkilo }) => !hidden.has(henkilo.oid))],
      };
    },
    reset: () => {
      persons.clear();
      holders.clear();
      hidden.clear();
      putAll(initial);
    },
  };
};

/** Every OID and hetu that leads to the person; the master OID first. */
export const identifiersOf = (henkilo: Henkilo | undefined): readonly string[] =>
  henkilo === undefined
    ? []
    : [
        henkilo.oid,
        ...henkilo.linkitetytOidit,
        ...(henkilo.hetu === undefined ? [] : [henkilo.hetu]),
        ...henkilo.vanhatHetut,
      ];

const refuseDuplicates = (
  added: readonly PersonDocuments[],
  holderOf: (identifier: string) => string | undefined,
): void => {
  const replaced = new Set(added.map(({ henkilo }) => henkilo.oid));
  const claims = new Map<string, number>();
  for (const [index, { henkilo }] of added.entries()) {
    for (const identifier of new Set(identifiersOf(henkilo))) {
      const place = placeIn(added, index);
      const earlier = claims.get(identifier);
      if (earlier !== undefined) throw duplicateIdentifier(identifier, placeIn(added, earlier), place);
      const holder = holderOf(identifier);
      if (holder !== undefined && !replaced.has(holder)) {
        throw duplicateIdentifier(identifier, `the person ${maskIdentifiers(holder)}, already in the register,`, place);
      }
      claims.set(identifier, index);
    }
  }
};

const placeIn = (added: readonly PersonDocuments[], index: number): string =>
  `${added.length === 1 ? 'the new person' : `person ${index + 1} of ${added.length}`} (${maskIdentifiers(added[index]?.henkilo.oid ?? '')})`;

/** An OID, a hetu or a file that would lead to two persons; the places are phrases such as `person 3 of 5`. */
export const duplicateIdentifier = (identifier: string, place: string, otherPlace: string): ToolkitError =>
  new ToolkitError(
    'duplicate-identifier',
    `${kindOf(identifier)} ${maskIdentifiers(identifier)} leads to two persons: ${place} and ${otherPlace}.`,
    {
      where: otherPlace,
      next: 'Take the identifier from one of the two, or give them as one person (linked OIDs in `linkitetytOidit`, former hetut in `vanhatHetut`).',
    },
  );

const kindOf = (identifier: string): string => {
  if (isHetu(identifier)) return 'Hetu';
  return isHenkiloOid(identifier) ? 'OID' : 'Document';
};
