import type { Verdict } from '../run/verdict.ts';
import type { RuleResult, RuleVerdict } from './run-rules.ts';

export type ConformProvider = 'koski' | 'valintarekisteri';

/** What became of all rules. */
export interface ConformResult {
  readonly provider: ConformProvider;
  readonly url: string;
  /** `inconclusive`: koeajo broke, nothing could be tested, or the provider could not be reached. */
  readonly verdict: Exclude<Verdict, 'skipped'>;
  /** Why the provider could not be reached. */
  readonly reason?: string;
  readonly counts: Readonly<Record<RuleVerdict, number>>;
  /** In the order of the rules. */
  readonly results: readonly RuleResult[];
  readonly durationMs: number;
}

export const toConformResult = (
  told: Pick<ConformResult, 'provider' | 'url' | 'results' | 'durationMs' | 'reason'>,
): ConformResult => {
  const counts = { passed: 0, failed: 0, 'not-tested': 0, inconclusive: 0 };
  for (const { verdict } of told.results) counts[verdict] += 1;
  return { ...told, counts, verdict: toVerdict(counts) };
};

const toVerdict = ({ passed, failed, inconclusive }: ConformResult['counts']): ConformResult['verdict'] => {
  if (failed > 0) return 'failed';
  return inconclusive > 0 || passed === 0 ? 'inconclusive' : 'passed';
};
