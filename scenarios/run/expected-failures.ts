import { ToolkitError } from '#contracts';
import type { Scenario } from '../scenario.ts';
import type { ScenarioResult } from './events.ts';

/**
 * The result of a scenario that is known to fail: its failure passes, and is told as the reason; that it does not fail any
 * more is a failure, so that the list stays true.
 */
export const turnExpectedFailure = (result: ScenarioResult): ScenarioResult => {
  const { name, verdict, findings, claims } = result;
  if (verdict === 'failed') {
    const [first] = findings;
    return {
      ...result,
      verdict: 'passed',
      findings: [],
      reason: `it fails, as expected: ${first?.sentence} [${first?.code}]`,
    };
  }
  if (verdict !== 'passed') return result;
  return {
    ...result,
    verdict: 'failed',
    findings: [
      {
        code: 'expected-failure-still-happens',
        scenario: name,
        sentence: 'The expected failure no longer happens: take the scenario off the list of expected failures.',
        expected: 'failed',
        actual: 'passed',
        claims,
      },
    ],
  };
};

/** Throws ToolkitError `unknown-expected-failure`: a list with a name that no scenario has would be believed in vain. */
export const refuseUnknownNames = (names: readonly string[], scenarios: readonly Scenario[]): void => {
  const known = new Set(scenarios.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new ToolkitError('unknown-expected-failure', `No scenario has the name "${unknown}"`, {
    where: '--expected-failures',
    next: 'Correct the name or take it off the list; koeajo run --list shows the names.',
  });
};
