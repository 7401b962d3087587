import type { Theme } from '../scenario.ts';
import type { Finding } from './finding.ts';
import type { History } from './history.ts';
import type { Verdict } from './verdict.ts';

/** What became of one scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly theme: Theme;
  readonly sentence: string;
  readonly claims: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Why it is inconclusive or was skipped, or passed only by a retry or as an expected failure. */
  readonly reason?: string;
  /** How often it was run, when more than once. */
  readonly attempts?: number;
  readonly durationMs: number;
  /** Absent for what was never asked; of several applicants, the one who shows the verdict. */
  readonly history?: History;
}

/** What became of all of them, in the order of the catalogue. */
export interface RunResult {
  readonly subject: string;
  readonly seed: string;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly results: readonly ScenarioResult[];
  readonly durationMs: number;
}

/** Progress as data, in the order in which it happens. */
export type RunEvent =
  | { readonly kind: 'run-started'; readonly subject: string; readonly seed: string; readonly total: number }
  | { readonly kind: 'scenario-started'; readonly name: string }
  | { readonly kind: 'scenario-finished'; readonly result: ScenarioResult }
  | { readonly kind: 'run-finished'; readonly result: RunResult };
