/** A statement about an API or the law that tests, scenarios and reports can cite. */
export interface Claim {
  /** `KM-014` Koski-Migri, `VM-003` Valintarekisteri-Migri, `VI-002` VIRTA, `DF-021` decision flow. */
  readonly id: string;
  readonly statement: string;
  /** Where it stands: repository, file and commit, or the address of a page. */
  readonly source: string;
  /** Day of the source, `YYYY-MM-DD` (or a month or a year). */
  readonly date: string;
  readonly status: 'fact' | 'derived' | 'assumption';
}
