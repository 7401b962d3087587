import type { Finding } from './finding.ts';
import type { History } from './history.ts';
import type { Judgement } from './judge.ts';
import { mergeVerdicts } from './verdict.ts';

/** What happened to one applicant, and what can be said of it. */
export interface JudgedHistory {
  readonly history: History;
  readonly judgement: Judgement;
}

/**
 * One result of several applicants in the same situation: the weightiest verdict with the history that shows it, and each
 * finding once, with the count of those whom it was found in. Judging that history again gives the same verdict.
 */
export const mergeApplicants = (judged: readonly JudgedHistory[]): JudgedHistory => {
  const verdict = mergeVerdicts(judged.map(({ judgement }) => judgement.verdict));
  const shown = judged.find(({ judgement }) => judgement.verdict === verdict);
  if (shown === undefined) throw new Error('a scenario without applicants');
  if (judged.length === 1) return shown;
  const findings = mergeFindings(
    judged.flatMap(({ judgement }) => judgement.findings),
    judged.length,
  );
  return { history: shown.history, judgement: { ...shown.judgement, findings } };
};

const mergeFindings = (findings: readonly Finding[], applicants: number): readonly Finding[] => {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.code}\n${finding.sentence}\n${finding.expected}`;
    const same = kinds.get(kind);
    if (same) same.push(finding);
    else kinds.set(kind, [finding]);
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, actual: `${first.actual} (${same.length} of ${applicants} applicants)` }] : [];
  });
};
