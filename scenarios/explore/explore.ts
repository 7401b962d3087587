import fc from 'fast-check';
import { type Menettely, ToolkitError } from '#contracts';
import { createOracle, type Oracle } from '../flow/create-oracle.ts';
import type { ScenarioResult } from '../run/events.ts';
import type { ScenarioSettings } from '../run/play.ts';
import { prepare } from '../run/prepare.ts';
import { runScenario } from '../run/run-scenario.ts';
import { caseArbitrary } from './case-arbitrary.ts';
import type { ExploredCase } from './explored-case.ts';
import { toScenario } from './to-scenario.ts';

type CaseSettings = Omit<ScenarioSettings, 'seed' | 'oracle' | 'askedAbout'>;

export interface ExploreOptions extends CaseSettings {
  /** The cases follow from it; a whole number. */
  readonly seed: number;
  /** Cases to be put unless one fails before. */
  readonly runs: number;
  /** Procedures that the cases are of; all unless told. */
  readonly menettelyt?: readonly Menettely[];
  /** After each case: how many have been put, and whether a failure is being made smaller. */
  readonly onProgress?: (progress: { readonly runs: number; readonly shrinking: boolean }) => void;
  /** Aborted: no case is begun any more. */
  readonly signal?: AbortSignal;
}

/** What a search through drawn cases came to. */
export interface Exploration {
  readonly seed: number;
  /** Cases put before the first failure, with it; or all. */
  readonly runs: number;
  readonly found?: Discovered;
  /** Why nothing can be said. */
  readonly inconclusive?: string;
  readonly durationMs: number;
}

/** The smallest case found that still fails, and what came of it. */
export interface Discovered {
  readonly explored: ExploredCase;
  readonly result: ScenarioResult;
  /** Smaller cases that failed as well on the way. */
  readonly shrinks: number;
}

/**
 * Draws whole situations, puts them to the subject and holds its decisions against the oracle, until one fails; then
 * makes it smaller as long as it fails.
 */
export const explore = async (options: ExploreOptions): Promise<Exploration> => {
  const { seed, runs, menettelyt, onProgress, signal } = options;
  const started = performance.now();
  const oracle = createOracle();
  let put = 0;
  let failure: Pick<Discovered, 'explored' | 'result'> | undefined;
  let shrinks = -1;
  let inconclusive: string | undefined;
  const holds = async (explored: ExploredCase): Promise<boolean> => {
    if (signal?.aborted || inconclusive !== undefined) return true;
    const result = await putCase(explored, options, oracle);
    if (result.verdict === 'skipped') return true;
    if (failure === undefined) put += 1;
    if (result.verdict === 'failed') {
      failure = { explored, result };
      shrinks += 1;
    } else if (result.verdict === 'inconclusive') inconclusive = result.reason ?? 'nothing is known of the case';
    onProgress?.({ runs: put, shrinking: failure !== undefined });
    return result.verdict !== 'failed';
  };
  const checked = await fc.check(fc.asyncProperty(caseArbitrary(menettelyt), holds), { seed, numRuns: runs });
  // What is thrown is no decision of the subject's: the toolkit broke.
  if (checked.failed && failure === undefined) throw checked.errorInstance;
  return {
    seed,
    runs: put,
    ...(failure === undefined ? {} : { found: { ...failure, shrinks } }),
    ...(inconclusive === undefined ? {} : { inconclusive }),
    durationMs: performance.now() - started,
  };
};

/**
 * Puts one case, drawn or saved. One that there cannot be is skipped: some errors in the registers need what a student has
 * only by chance.
 */
export const putCase = async (
  explored: ExploredCase,
  settings: CaseSettings,
  oracle: Oracle = createOracle(),
): Promise<ScenarioResult> => {
  const scenario = toScenario(explored);
  try {
    const prepared = prepare(scenario, seedOfPersons);
    return await runScenario(
      scenario,
      { ...settings, oracle, seed: seedOfPersons, askedAbout: new Set() },
      () => prepared,
    );
  } catch (error) {
    if (!(error instanceof ToolkitError && error.code === 'anomaly-without-target')) throw error;
    const { name, theme, sentence, claims } = scenario;
    const reason = `there can be no such case: ${error.message}`;
    return { name, theme, sentence, claims, verdict: 'skipped', findings: [], reason, durationMs: 0 };
  }
};

const seedOfPersons = 'explore';
