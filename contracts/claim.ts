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

/**
 * Declares claims that share a place: `claimsFrom('owner/repo@commit src', '2026-08-21')('File.scala', { 'KM-001': '…' })`.
 * The status is `fact` unless said otherwise: `derived` was concluded from reading, `assumption` has no source.
 */
export const claimsFrom =
  (place: string, date: string) =>
  (where: string, statements: Readonly<Record<string, string>>, status: Claim['status'] = 'fact'): readonly Claim[] =>
    Object.entries(statements).map(([id, statement]) => ({
      id,
      statement,
      source: [place, where].filter(Boolean).join(' '),
      date,
      status,
    }));
