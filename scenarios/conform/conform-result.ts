import type { Verdict } from '../run/verdict.ts';
import type { RuleResult, RuleVerdict } from './run-rules.ts';

export type ConformProvider = 'koski' | 'valintarekisteri';

/** What became of all rules. */
export interface ConformResult {
  readonly provider: ConformProvider;
  readonly url: string;
  /** `inconclusive`: koeajo broke or was stopped, nothing could be tested, or something stood in the way. */
  readonly verdict: Exclude<Verdict, 'skipped'>;
  /** Why no rule was tested at all: nobody answers, or not like such a provider, or nobody could log in. */
  readonly reason?: string;
  /** What to do about that. */
  readonly next?: string;
  /** It was ended by its signal: the results are those of the rules until then. */
  readonly stopped?: true;
  /** How many rules were to be tested. */
  readonly ruleCount: number;
  readonly counts: Readonly<Record<RuleVerdict, number>>;
  /** In the order of the rules. */
  readonly results: readonly RuleResult[];
  readonly durationMs: number;
}

export const toConformResult = (
  told: Pick<
    ConformResult,
    'provider' | 'url' | 'ruleCount' | 'results' | 'durationMs' | 'reason' | 'next' | 'stopped'
  >,
): ConformResult => {
  const counts = { passed: 0, failed: 0, 'not-tested': 0, inconclusive: 0 };
  for (const { verdict } of told.results) counts[verdict] += 1;
  return { ...told, counts, verdict: told.stopped ? 'inconclusive' : toVerdict(counts) };
};

const toVerdict = ({ passed, failed, inconclusive }: ConformResult['counts']): ConformResult['verdict'] => {
  if (failed > 0) return 'failed';
  return inconclusive > 0 || passed === 0 ? 'inconclusive' : 'passed';
};
