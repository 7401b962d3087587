import { type Ask, type AskOptions, createAsk } from './ask.ts';
import { type ConformProvider, type ConformResult, toConformResult } from './conform-result.ts';
import { type Hindrance, toSilence } from './first-look.ts';
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
  /** Why its rules would tell nothing. */
  readonly hindrance?: Hindrance;
  readonly close: () => Promise<void>;
}

interface Testing<Provider, Means> {
  readonly name: ConformProvider;
  readonly urls: readonly string[];
  readonly rules: readonly Rule<Provider, Means>[];
  /** Before anything else: why it makes no sense to go on. */
  readonly look: (ask: Ask) => Promise<Hindrance | undefined>;
  readonly ready: (ask: Ask) => Promise<ReadyProvider<Provider, Means>>;
}

/** Reaches the provider, makes it ready, tests the rules, and leaves it as it was. */
export const conform = async <Provider extends object, Means>(
  { name, urls, rules, look, ready }: Testing<Provider, Means>,
  options: ConformOptions,
): Promise<ConformResult> => {
  const started = performance.now();
  const chosen = filterRules(rules, options.filter);
  const told = (results: readonly RuleResult[], hindrance?: Hindrance): ConformResult =>
    toConformResult({
      provider: name,
      url: urls[0] ?? '',
      ruleCount: chosen.length,
      results,
      durationMs: performance.now() - started,
      ...hindrance,
      ...(options.signal.aborted && { stopped: true }),
    });
  // What was stopped could not answer: that is no hindrance.
  const untested = (hindrance: Hindrance): ConformResult =>
    options.signal.aborted
      ? told([])
      : told(
          chosen.map((rule) => toUntested(rule, hindrance.reason)),
          hindrance,
        );
  for (const url of urls) {
    const reason = await whyUnreachable(url, options);
    if (reason !== undefined) return untested(toSilence(reason, url));
  }
  const { ask, close } = createAsk(options);
  try {
    const strange = await look(ask);
    if (strange) return untested(strange);
    const { provider, lacks, hindrance, close: leave } = await ready(ask);
    try {
      if (hindrance) return untested(hindrance);
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
