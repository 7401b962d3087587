import { expect, test } from 'vitest';
import type { Ratkaisu } from '#contracts';
import { compareRuns, type History, replay, toReport } from '#scenarios';
import { cleanHistory, grant, toOfficial } from './pyynto.ts';

const answered = (ratkaisu: Ratkaisu, name = cleanHistory.scenario.name): History => ({
  ...cleanHistory,
  scenario: { ...cleanHistory.scenario, name },
  answer: { kind: 'answered', ratkaisu },
});
const reportOf = (...histories: readonly History[]) => toReport(replay(histories));

test('two runs that did the same are equal, whatever time they took', () => {
  const { isEqual, scenarios } = compareRuns(
    reportOf(answered(grant)),
    reportOf({ ...answered(grant), durationMs: 4000 }),
  );
  expect(isEqual).toBe(true);
  expect(scenarios).toEqual([{ name: cleanHistory.scenario.name, theme: 'hakemus', differences: [] }]);
});

test('verdict, outcome, states and findings that differ stand side by side', () => {
  const other = toOfficial('toimeentulo-is-sufficient', 'unknown');
  const { isEqual, scenarios, a, b } = compareRuns(reportOf(answered(grant)), reportOf(answered(other)));
  expect(isEqual).toBe(false);
  expect([a.counts.passed, b.counts.failed]).toEqual([1, 1]);
  const differences = scenarios[0]?.differences ?? [];
  expect(differences.slice(0, 2)).toEqual([
    { what: 'verdict', a: 'passed', b: 'failed' },
    { what: 'outcome', a: 'automatic-grant', b: 'to-official' },
  ]);
  expect(differences).toContainEqual({ what: 'toimeentulo-is-sufficient', a: 'met', b: 'unknown' });
  expect(differences).toContainEqual({ what: 'finding decision-is-as-expected', a: '-', b: 'to-official' });
});

test('what only one of them ran is a difference of its own', () => {
  const { scenarios } = compareRuns(reportOf(answered(grant, 'one-of-a')), reportOf(answered(grant, 'one-of-b')));
  expect(scenarios.map(({ name, differences }) => [name, ...differences])).toEqual([
    ['one-of-a', { what: 'verdict', a: 'passed', b: 'not run' }],
    ['one-of-b', { what: 'verdict', a: 'not run', b: 'passed' }],
  ]);
});

test('an answer that is no Ratkaisu is compared by what can be read of it', () => {
  const odd: History = { ...cleanHistory, answer: { kind: 'answered', ratkaisu: null } };
  const silent: History = { ...cleanHistory, answer: { kind: 'timed-out' } };
  const [scenario] = compareRuns(reportOf(odd), reportOf(silent)).scenarios;
  expect(scenario?.differences).toContainEqual({ what: 'outcome', a: 'answered', b: 'timed-out' });
});
