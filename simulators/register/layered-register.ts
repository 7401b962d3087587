import type { PersonDocuments } from '#contracts';
import { createLayered } from '../platform/layered.ts';
import { createDocumentRegister, type DocumentRegister, identifiersOf } from './document-register.ts';

/**
 * A register over which covers lie for a while: persons are looked for, and paged through, as the covers leave them;
 * changes are made to the register beneath.
 */
export interface LayeredRegister extends DocumentRegister {
  /** The register beneath the covers. */
  readonly bottom: DocumentRegister;
  /**
   * Covers the register until what is returned is called. Throws ToolkitError `duplicate-identifier` when two of the
   * persons share an identifier; nothing has changed then.
   */
  readonly cover: (cover: RegisterCover) => () => void;
}

export interface RegisterCover {
  /** They take the place of whoever is found by one of their identifiers. */
  readonly persons?: readonly PersonDocuments[];
  /** OIDs and hetut whose persons are not there. */
  readonly absent?: readonly string[];
}

export const createLayeredRegister = (register: DocumentRegister): LayeredRegister => {
  const layers = createLayered(register);
  const find = (identifier: string) => layers.current().find(identifier);
  /** Whoever has come meanwhile may be one whom a cover hides. */
  const changing =
    <A extends readonly unknown[], R>(change: (...given: A) => R) =>
    (...given: A): R => {
      const result = change(...given);
      layers.set(register);
      return result;
    };
  return {
    bottom: register,
    find,
    findByOid: find,
    findByHetu: find,
    put: changing(register.put),
    remove: changing(register.remove),
    reset: changing(register.reset),
    list: register.list,
    size: register.size,
    page: (of) => layers.current().page(of),
    cover: (cover) => layers.lay((beneath) => coverRegister(beneath, cover)),
  };
};

const coverRegister = (beneath: DocumentRegister, { persons = [], absent = [] }: RegisterCover): DocumentRegister => {
  const covered = createDocumentRegister([], {
    beneath: {
      findByOid: beneath.findByOid,
      findByHetu: beneath.findByHetu,
      list: ({ offset = 0, limit = Number.POSITIVE_INFINITY } = {}) => beneath.page({ offset, limit }).persons,
      size: () => beneath.page({ offset: 0, limit: 0 }).total,
    },
  });
  for (const identifier of [...absent, ...persons.flatMap(({ henkilo }) => identifiersOf(henkilo))]) {
    const found = covered.find(identifier);
    if (found) covered.remove(found.henkilo.oid);
  }
  covered.put(persons);
  return covered;
};
