import { atMost } from '../run/at-most.ts';
import { type Departure, NoWay, type Rule } from './rule.ts';

/** `not-tested`: something that the rule needs was not there. `inconclusive`: koeajo itself broke. */
export type RuleVerdict = 'passed' | 'failed' | 'not-tested' | 'inconclusive';

export interface RuleResult {
  readonly id: string;
  readonly theme: string;
  readonly claims: readonly string[];
  readonly verdict: RuleVerdict;
  /** How it failed. */
  readonly departures: readonly Departure[];
  /** Why it was not tested, or what broke. */
  readonly because?: string;
  readonly durationMs: number;
}

export interface RunRulesOptions<Provider, Means> {
  readonly rules: readonly Rule<Provider, Means>[];
  readonly provider: Provider & Partial<Means>;
  /** Why a means is not there. */
  readonly lacks: Readonly<Record<keyof Means & string, string>>;
  /** Rules at a time. */
  readonly jobs: number;
  readonly signal: AbortSignal;
  /** Stop after so many failed rules. */
  readonly bail?: number;
  readonly onResult?: (result: RuleResult) => void;
}

/** Tests every rule, those that steer the provider one by one at the end. Results come in the order of the rules. */
export const runRules = async <Provider extends object, Means>({
  rules,
  provider,
  lacks,
  jobs,
  signal,
  bail = Number.POSITIVE_INFINITY,
  onResult = () => {},
}: RunRulesOptions<Provider, Means>): Promise<readonly RuleResult[]> => {
  const results = new Map<string, RuleResult>();
  let failed = 0;
  const test = async (rule: Rule<Provider, Means>): Promise<void> => {
    if (signal.aborted || failed >= bail) return;
    const result = await testRule(rule, provider, lacks);
    if (signal.aborted) return;
    if (result.verdict === 'failed') failed += 1;
    results.set(rule.id, result);
    onResult(result);
  };
  await atMost(
    jobs,
    rules.filter(({ alone }) => !alone),
    test,
  );
  await atMost(
    1,
    rules.filter(({ alone }) => alone),
    test,
  );
  return rules.flatMap(({ id }) => results.get(id) ?? []);
};

const testRule = async <Provider extends object, Means>(
  { id, theme, claims, needs, check }: Rule<Provider, Means>,
  provider: Provider & Partial<Means>,
  lacks: Readonly<Record<keyof Means & string, string>>,
): Promise<RuleResult> => {
  const started = performance.now();
  const result = { id, theme, claims, departures: [] };
  const missing = needs.find((need) => provider[need] === undefined);
  if (missing !== undefined) return { ...result, verdict: 'not-tested', because: lacks[missing], durationMs: 0 };
  try {
    const departures = await check(provider as Provider & Means);
    const durationMs = performance.now() - started;
    return { ...result, departures, verdict: departures.length === 0 ? 'passed' : 'failed', durationMs };
  } catch (error) {
    if (error instanceof NoWay) {
      return { ...result, departures: [error.departure], verdict: 'failed', durationMs: performance.now() - started };
    }
    const because = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...result, verdict: 'inconclusive', because, durationMs: performance.now() - started };
  }
};
