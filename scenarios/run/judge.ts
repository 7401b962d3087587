import { type Ratkaisu, toMenettely, validateRatkaisu } from '#contracts';
import type { Check, Discovery } from '../checks/check.ts';
import { checks as allChecks } from '../checks/index.ts';
import type { Finding } from './finding.ts';
import type { History } from './history.ts';
import { mergeVerdicts, type Verdict } from './verdict.ts';

/** What can be said of one history. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Why nothing can be said, when the verdict is `inconclusive` or `skipped`. */
  readonly reason?: string;
}

/** Judges a history, fresh or stored: no I/O, and the same judgement every time. */
export const judge = (history: History, checks: readonly Check[] = allChecks): Judgement => {
  if (history.answer.kind === 'unreachable')
    return {
      verdict: 'inconclusive',
      findings: [],
      reason: `the subject could not be asked: ${history.answer.reason}`,
    };
  if (history.answer.kind === 'unsupported')
    return {
      verdict: 'skipped',
      findings: [],
      reason: `the subject does not handle ${toMenettely(history.pyynto)}`,
    };
  const ratkaisu = toRatkaisu(history);
  const judgements = checks.map((check) => apply(check, ratkaisu, history));
  const reason = judgements.find((judgement) => judgement.reason !== undefined)?.reason;
  return {
    verdict: mergeVerdicts(judgements.map(({ verdict }) => verdict)),
    findings: judgements.flatMap(({ findings }) => findings),
    ...(reason === undefined ? {} : { reason }),
  };
};

const toRatkaisu = ({ answer }: History): Ratkaisu | undefined =>
  answer.kind === 'answered' && validateRatkaisu(answer.ratkaisu).length === 0
    ? (answer.ratkaisu as Ratkaisu)
    : undefined;

const apply = (check: Check, ratkaisu: Ratkaisu | undefined, history: History): Judgement => {
  try {
    const discoveries = [
      ...(check.ofHistory?.(history) ?? []),
      ...(ratkaisu === undefined ? [] : (check.ofDecision?.(ratkaisu, history) ?? [])),
    ];
    return {
      verdict: discoveries.length === 0 ? 'passed' : 'failed',
      findings: discoveries.map((discovery) => toFinding(check, history, discovery)),
    };
  } catch (error) {
    return { verdict: 'inconclusive', findings: [], reason: `the check ${check.code} broke: ${String(error)}` };
  }
};

const toFinding = ({ code }: Check, { scenario }: History, discovery: Discovery): Finding => ({
  code,
  scenario: scenario.name,
  sentence: discovery.sentence,
  expected: discovery.expected,
  actual: discovery.actual,
  claims: discovery.claims ?? [],
});
