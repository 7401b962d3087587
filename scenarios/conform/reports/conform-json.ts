import { claimById, maskIdentifiers } from '#contracts';
import type { ConformResult } from '../conform-result.ts';

/** A result as other programs read it, identifiers masked; times are whole milliseconds, claims have their statements. */
export const toConformJson = ({ results, durationMs, ...result }: ConformResult): string => {
  const rules = results.map((rule) => ({
    ...rule,
    durationMs: Math.round(rule.durationMs),
    claims: rule.claims.map((id) => ({ id, statement: claimById(id)?.statement })),
  }));
  const report = { format: 'koeajo-conform/1', ...result, durationMs: Math.round(durationMs), rules };
  return `${maskIdentifiers(JSON.stringify(report, undefined, 2))}\n`;
};
