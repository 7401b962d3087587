import { catalogue } from '../catalogue/index.ts';
import type { RunResult, ScenarioResult } from './events.ts';
import { turnExpectedFailure } from './expected-failures.ts';
import type { History } from './history.ts';
import { judge } from './judge.ts';
import { toRunResult } from './run-result.ts';

/**
 * Judges stored histories again, in the order of the catalogue: no registers, no subject, and the same verdicts as long
 * as the checks and the oracle are the same. Names of scenarios that are known to fail turn as in a run.
 */
export const replay = (histories: readonly History[], expectedFailures: readonly string[] = []): RunResult => {
  const results = [...histories]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(toResult)
    .map((result) => (expectedFailures.includes(result.name) ? turnExpectedFailure(result) : result));
  return toRunResult(
    {
      subject: only(histories.map(({ subject }) => subject)),
      seed: only(histories.map(({ seed }) => seed)),
      durationMs: results.reduce((sum, { durationMs }) => sum + durationMs, 0),
    },
    results,
  );
};

const toResult = (history: History): ScenarioResult => {
  const { name, theme, sentence, claims } = history.scenario;
  return { name, theme, sentence, claims, ...judge(history), durationMs: history.durationMs, history };
};

const placeOf = ({ scenario }: History): number => {
  const place = catalogue.findIndex(({ name }) => name === scenario.name);
  return place < 0 ? catalogue.length : place;
};

const only = (words: readonly string[]): string => [...new Set(words)].join(', ');
