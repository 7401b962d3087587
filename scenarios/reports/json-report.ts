import { claimById, maskIdentifiers } from '#contracts';
import type { RunResult } from '../run/events.ts';
import { toReproduceLine } from './reproduce-line.ts';

/**
 * A run as JSON for other programs, identifiers masked: format and version, subject, seed, verdict, counts, and for
 * each scenario its verdict, findings, claims with their statements, and the command that runs it again. Milliseconds.
 */
export const toJsonReport = (run: RunResult): string => {
  const { subject, seed, verdict, counts, durationMs, results } = run;
  const report = {
    format: 'koeajo-report/1',
    subject,
    seed,
    verdict,
    counts,
    durationMs: Math.round(durationMs),
    scenarios: results.map(({ history, ...result }) => ({
      ...result,
      durationMs: Math.round(result.durationMs),
      claims: result.claims.map((id) => ({ id, statement: claimById(id)?.statement })),
      ...(history === undefined ? {} : { answer: history.answer }),
      reproduce: toReproduceLine(run, result.name),
    })),
  };
  return `${maskIdentifiers(JSON.stringify(report, undefined, 2))}\n`;
};
