import type { Hakutoive, Henkilo, MigriOpiskeluoikeus, VirtaDocument } from '#contracts';

/** What one file, JSON item or request says of one person, before it is put together with the others. */
export interface Fragment {
  /** File, and the place in it. */
  readonly place: string;
  /** OIDs and hetut of the person, the master OID and the current hetu first. */
  readonly identifiers: readonly string[];
  /** More by which fragments belong together: names of files. */
  readonly names: readonly string[];
  /** Stated by the toolkit's user; only one fragment of a person may have it. */
  readonly declared?: PersonDeclaration;
  /** Found in a document: used where nothing is declared. */
  readonly henkilotiedot?: Pick<PersonDeclaration, 'etunimet' | 'sukunimi' | 'kansalaisuudet'>;
  /** A document without `avaimet` is found by every identifier of the person. */
  readonly virta: readonly VirtaDocument[];
  readonly koski: readonly MigriOpiskeluoikeus[];
  readonly ylioppilastutkinto?: MigriOpiskeluoikeus;
  readonly hakutoiveet: readonly Hakutoive[];
}

/** As much of a person as the toolkit's user wants to state. */
export type PersonDeclaration = { readonly [K in keyof Henkilo]?: Henkilo[K] | undefined };
