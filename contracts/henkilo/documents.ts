import type { MigriOpiskeluoikeus } from '../koski-migri/migri-oppija.ts';
import type { Hakutoive } from '../valintarekisteri-migri/hakutoive.ts';
import type { VirtaRecord } from '../virta/virta-record.ts';
import type { Henkilo } from './henkilo.ts';

/**
 * Everything that the registers hold of one person: what a generator writes, what a folder of files is read into, and
 * what both simulators answer from.
 */
export interface PersonDocuments {
  readonly henkilo: Henkilo;
  /** VIRTA answers with the identifiers they are found by. Empty: VIRTA knows nothing of the person. */
  readonly virta: readonly VirtaDocument[];
  /** Rights in Koski's own database, already in the shape Migri gets, in Koski's order (ascending internal id). */
  readonly koski: readonly MigriOpiskeluoikeus[];
  /** The matriculation register's part, already in the shape Migri gets. */
  readonly ylioppilastutkinto?: MigriOpiskeluoikeus;
  readonly hakutoiveet: readonly Hakutoive[];
}

export interface VirtaDocument {
  /** Hetut and OIDs for which VIRTA gives this record. */
  readonly avaimet: readonly string[];
  readonly record: VirtaRecord;
}
