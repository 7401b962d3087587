import { type Ask, type AskOptions, createAsk } from './ask.ts';
import { type ConformProvider, type ConformResult, toConformResult } from './conform-result.ts';
import { whyUnreachable } from './reach.ts';
import type { Rule } from './rule.ts';
import { type RuleResult, runRules } from './run-rules.ts';

/** How any provider is tested. */
export interface ConformOptions extends AskOptions {
  /** Only rules with these words in theme/id. */
  readonly filter?: string;
  /** Stop after so many failed rules. */
  readonly bail?: number;
  readonly onStart?: (rules: number) => void;
  readonly onResult?: (result: RuleResult) => void;
}

/** A provider made ready for its rules, and how to leave it as it was. */
export interface ReadyProvider<Provider, Means> {
  readonly provider: Provider & Partial<Means>;
  /** Why a means is not there. */
  readonly lacks: Readonly<Record<keyof Means & string, string>>;
  readonly close: () => Promise<void>;
}

interface Testing<Provider, Means> {
  readonly name: ConformProvider;
  readonly urls: readonly string[];
  readonly rules: readonly Rule<Provider, Means>[];
  readonly ready: (ask: Ask) => Promise<ReadyProvider<Provider, Means>>;
}

/** Reaches the provider, makes it ready, tests the rules, and leaves it as it was. */
export const conform = async <Provider extends object, Means>(
  { name, urls, rules, ready }: Testing<Provider, Means>,
  options: ConformOptions,
): Promise<ConformResult> => {
  const started = performance.now();
  const chosen = filterRules(rules, options.filter);
  const told = (results: readonly RuleResult[], reason?: string): ConformResult =>
    toConformResult({
      provider: name,
      url: urls[0] ?? '',
      results,
      durationMs: performance.now() - started,
      ...(reason === undefined ? {} : { reason }),
    });
  for (const url of urls) {
    const reason = await whyUnreachable(url, options);
    if (reason !== undefined)
      return told(
        chosen.map((rule) => toUntested(rule, reason)),
        reason,
      );
  }
  const { ask, close } = createAsk(options);
  try {
    const { provider, lacks, close: leave } = await ready(ask);
    try {
      options.onStart?.(chosen.length);
      return told(await runRules({ ...options, rules: chosen, provider, lacks }));
    } finally {
      await leave();
    }
  } finally {
    close();
  }
};

/** Those with all of the words in theme/id. */
export const filterRules = <R extends { readonly id: string; readonly theme: string }>(
  rules: readonly R[],
  filter = '',
): readonly R[] => {
  const words = filter.toLowerCase().split(/\s+/);
  return rules.filter(({ theme, id }) => words.every((word) => `${theme}/${id}`.includes(word)));
};

const toUntested = (
  { id, theme, claims }: Pick<RuleResult, 'id' | 'theme' | 'claims'>,
  because: string,
): RuleResult => ({ id, theme, claims, verdict: 'not-tested', departures: [], because, durationMs: 0 });
