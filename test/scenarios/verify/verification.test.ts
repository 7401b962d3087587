import { describe, expect, test } from 'vitest';
import {
  createConsoleVerification,
  mergeParts,
  type PactInteractionResult,
  parseVerification,
  summarise,
  toGitHubVerificationSummary,
  toJUnitVerification,
  toVerification,
  toVerifiedInteraction,
  type Verification,
} from '#scenarios';
import { run, verified } from './verified.ts';

const about = {
  description: 'the studies of 1.2.246.562.98.70000002012',
  states: [{ name: 'a person', params: {} }],
  isPending: false,
  need: 'Migri cannot see them.',
  claims: ['KM-001'],
};

const mismatched: PactInteractionResult = {
  description: about.description,
  result: 'Error',
  mismatch: {
    type: 'mismatches',
    mismatches: [
      {
        type: 'BodyMismatch',
        path: '$.b',
        expected: '"y"',
        actual: '"z"',
        mismatch: "Expected '\"z\"' to match '^y$'",
      },
      {
        type: 'BodyMismatch',
        path: '$.a',
        expected: '1',
        actual: '',
        mismatch: "Expected '' (String) to be equal to 1 (Integer)",
      },
      { type: 'HeaderMismatch', key: 'Content-Type', expected: 'json', actual: 'text', mismatch: 'Expected json' },
      { type: 'StatusMismatch', expected: 200, actual: 404, mismatch: 'expected 200 but was 404' },
    ],
  },
};

describe('an interaction', () => {
  test('that differs has failed, and tells status first, then headers, then the body', () => {
    const { outcome, mismatches } = toVerifiedInteraction(about, mismatched, { durationMs: 1 });
    expect(outcome).toBe('failed');
    expect(mismatches.map(({ where, expected, actual }) => [where, expected, actual])).toEqual([
      ['status', '200', '404'],
      ['header Content-Type', 'json', 'text'],
      ['$.a', '1', 'nothing'],
      ['$.b', '"y"', '"z"'],
    ]);
  });

  test('tells what Pact says only when it says more than the two values', () => {
    const { mismatches } = toVerifiedInteraction(about, mismatched, { durationMs: 1 });
    expect(mismatches.map(({ where, message }) => [where, message])).toEqual([
      ['status', ''],
      ['header Content-Type', 'Expected json'],
      ['$.a', ''],
      ['$.b', `Expected '"z"' to match '^y$'`],
    ]);
  });

  test('that is pending has not failed, whatever came', () => {
    const pending = { ...about, isPending: true };
    expect(toVerifiedInteraction(pending, mismatched, { durationMs: 1 }).outcome).toBe('pending');
    const obstacle = { outcome: 'failed', reason: 'no answer' } as const;
    expect(toVerifiedInteraction(pending, mismatched, { obstacle, durationMs: 1 }).outcome).toBe('pending');
  });

  test('with an obstacle tells it rather than what Pact makes of it', () => {
    const obstacle = { outcome: 'inconclusive', reason: 'nobody there' } as const;
    expect(toVerifiedInteraction(about, mismatched, { obstacle, durationMs: 1 })).toMatchObject({
      outcome: 'inconclusive',
      reason: 'nobody there',
      mismatches: [],
    });
  });

  test('of which Pact tells nothing is inconclusive', () => {
    expect(toVerifiedInteraction(about, undefined, { durationMs: 1 }).outcome).toBe('inconclusive');
  });
});

const verificationOf = (...outcomes: readonly ('passed' | 'failed' | 'pending' | 'skipped' | 'inconclusive')[]) =>
  toVerification(
    run,
    { consumer: 'migri', isPartial: false },
    outcomes.map((outcome) => ({ ...toVerifiedInteraction(about, mismatched, { durationMs: 1.4 }), outcome })),
  );

describe('parts of a pact', () => {
  const partOf = (outcome: 'passed' | 'failed', description: string, pactHash = 'same') =>
    verified(outcome, { consumer: 'migri', provider: 'koski', pactHash, isPartial: true }, description);
  const outcomesOf = ({ interactions }: Verification) =>
    interactions.map(({ description, outcome }) => [description, outcome]);

  test('that are verified one after another are kept together, the later of each interaction', () => {
    const both = mergeParts(partOf('failed', 'one'), partOf('failed', 'two'));
    expect(outcomesOf(both)).toEqual([
      ['one', 'failed'],
      ['two', 'failed'],
    ]);
    const mended = mergeParts(both, partOf('passed', 'one'));
    expect(outcomesOf(mended)).toEqual([
      ['two', 'failed'],
      ['one', 'passed'],
    ]);
    expect(mended).toMatchObject({ isPartial: true, verdict: 'failed', counts: { passed: 1, failed: 1 } });
  });

  test('are forgotten when the pact has other content', () => {
    expect(outcomesOf(mergeParts(partOf('failed', 'one', 'other'), partOf('passed', 'two')))).toEqual([
      ['two', 'passed'],
    ]);
  });
});

test('interactions that are skipped for the same reason are one line', () => {
  const { skipped } = createConsoleVerification({ color: false });
  const interaction = {
    ...toVerifiedInteraction(about, undefined, { durationMs: 0 }),
    outcome: 'skipped' as const,
    reason: 'a state is needed',
  };
  const told = { ...run, consumer: 'migri' };
  expect(skipped(told, [interaction, interaction])).toBe('- 2 interactions skipped: a state is needed');
});

describe('a verification', () => {
  test.each([
    [['passed', 'pending', 'skipped'], 'passed'],
    [['passed', 'inconclusive'], 'inconclusive'],
    [['failed', 'inconclusive', 'passed'], 'failed'],
    [['skipped', 'pending'], 'skipped'],
    [[], 'inconclusive'],
  ] as const)('of %j is %s', (outcomes, verdict) => {
    expect(verificationOf(...outcomes).verdict).toBe(verdict);
  });

  test('holds no identifier of a person, and is read again as it was written', () => {
    const verification = verificationOf('failed');
    const text = JSON.stringify(verification);
    expect(text).not.toContain('70000002012');
    expect(parseVerification(text, 'file')).toEqual(verification);
    expect(parseVerification('{"production": {}}', 'environments.json')).toBeUndefined();
    expect(() => parseVerification('{"format": "koeajo-verification/9"}', 'file')).toThrow(
      expect.objectContaining({ code: 'verification-invalid' }),
    );
  });

  test('is failures, errors and skips in JUnit, each with what to do', () => {
    const xml = toJUnitVerification([verificationOf('passed', 'failed', 'pending', 'skipped', 'inconclusive')]);
    expect(xml).toContain('<testsuites name="koeajo verify koski" tests="5" failures="1" errors="1">');
    expect(xml.match(/<skipped\/>/g)).toHaveLength(2);
    expect(xml).toContain('<failure message="Migri cannot see them." type="contract">');
    expect(xml).toContain('reproduce: koeajo verify koski --consumer migri --filter ');
  });

  test('is a table and the broken needs in the summary of a GitHub job', () => {
    const summary = toGitHubVerificationSummary(summarise([verificationOf('passed', 'failed')]));
    expect(summary).toContain('## ❌ Koeajo, contracts: failed');
    expect(summary).toContain('| migri | koski | 1 |  | 1 |  |  |');
    expect(summary).toContain('<details><summary>❌ Migri cannot see them.</summary>');
  });
});
