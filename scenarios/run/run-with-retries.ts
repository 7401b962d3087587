import type { ScenarioResult } from './events.ts';

/** Runs it again while it does not pass, so often at most; what passed at last tells of the attempts before. */
export const runWithRetries = async (run: () => Promise<ScenarioResult>, retry: number): Promise<ScenarioResult> => {
  const first = await run();
  let result = first;
  let attempts = 1;
  while (attempts <= retry && needsRetry(result)) {
    result = await run();
    attempts += 1;
  }
  if (attempts === 1) return result;
  if (result.verdict !== 'passed') return { ...result, attempts };
  const before = first.reason ?? first.findings[0]?.sentence;
  return { ...result, attempts, reason: `it passed on attempt ${attempts}; at first: ${before}` };
};

const needsRetry = ({ verdict }: ScenarioResult): boolean => verdict === 'failed' || verdict === 'inconclusive';
