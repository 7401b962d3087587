/** From the one that outweighs all others to the one that outweighs none. */
export const verdicts = ['failed', 'inconclusive', 'passed', 'skipped'] as const;

/**
 * `failed`: the subject departs from what must hold. `inconclusive`: nothing can be said, because the subject could not
 * be asked or the toolkit itself broke. `skipped`: not run.
 */
export type Verdict = (typeof verdicts)[number];

/** The weightiest of the verdicts; of none at all, `inconclusive`. */
export const mergeVerdicts = (several: readonly Verdict[]): Verdict =>
  several.length === 0 ? 'inconclusive' : (verdicts.find((verdict) => several.includes(verdict)) ?? 'inconclusive');
