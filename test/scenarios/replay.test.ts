import { describe, expect, test } from 'vitest';
import { catalogue, type History, replay } from '#scenarios';
import { cleanHistory, toOfficial } from './pyynto.ts';

const wrong: History = {
  ...cleanHistory,
  scenario: { ...cleanHistory.scenario, name: 'wrong-case' },
  answer: { kind: 'answered', ratkaisu: toOfficial('toimeentulo-is-sufficient') },
};

describe('a stored history', () => {
  test('is judged as when it happened, after a journey through JSON', () => {
    const stored = JSON.parse(JSON.stringify([wrong, cleanHistory]));
    const { verdict, counts, results, subject, seed } = replay(stored);
    expect({ verdict, subject, seed }).toEqual({ verdict: 'failed', subject: 'reference', seed: 'koeajo' });
    expect(counts).toEqual({ passed: 1, failed: 1, inconclusive: 0, skipped: 0 });
    expect(results.map(({ name, durationMs }) => [name, durationMs])).toEqual([
      ['wrong-case', 12],
      ['clean-case-is-granted', 12],
    ]);
  });

  test('of a scenario that is known to fail passes, and one that no longer fails does not', () => {
    expect(replay([wrong], ['wrong-case'])).toMatchObject({ verdict: 'passed' });
    expect(replay([cleanHistory], ['clean-case-is-granted']).results[0]?.findings[0]?.code).toBe(
      'expected-failure-still-happens',
    );
  });

  test('comes in the order of the catalogue', () => {
    const names = catalogue.slice(0, 3).map(({ name }) => name);
    const histories = [...names]
      .reverse()
      .map((name) => ({ ...cleanHistory, scenario: { ...cleanHistory.scenario, name } }));
    expect(replay(histories).results.map(({ name }) => name)).toEqual(names);
  });
});

test('none at all is inconclusive: an empty folder must not pass', () => {
  expect(replay([]).verdict).toBe('inconclusive');
});
