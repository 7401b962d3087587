import type { Theme } from '../scenario.ts';
import type { JsonReport, ReportedScenario } from './json-report.ts';
import { toStatedRatkaisu } from './stated-ratkaisu.ts';

/** Two runs side by side. */
export interface Comparison {
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  /** In the order of the first, then what only the second has. */
  readonly scenarios: readonly ComparedScenario[];
  /** Nothing differs but times. */
  readonly isEqual: boolean;
}

type ComparedRun = Pick<JsonReport, 'subject' | 'seed' | 'verdict' | 'counts'>;

export interface ComparedScenario {
  readonly name: string;
  readonly theme: Theme;
  /** Empty when both did the same. */
  readonly differences: readonly Difference[];
}

/** `what`: `verdict`, `outcome`, the id of a condition, or `finding` and its code. A side that has nothing of it says `-`. */
export interface Difference {
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

/** What passed, failed and changed from one run to another, or between two implementations. */
export const compareRuns = (a: JsonReport, b: JsonReport): Comparison => {
  const listed = [...a.scenarios, ...b.scenarios.filter(({ name }) => findScenario(a, name) === undefined)];
  const scenarios = listed.map(({ name, theme }) => ({
    name,
    theme,
    differences: toDifferences(findScenario(a, name), findScenario(b, name)),
  }));
  return {
    a: toRun(a),
    b: toRun(b),
    scenarios,
    isEqual: scenarios.every(({ differences }) => differences.length === 0),
  };
};

const findScenario = ({ scenarios }: JsonReport, name: string) => scenarios.find((scenario) => scenario.name === name);

const toRun = ({ subject, seed, verdict, counts }: JsonReport): ComparedRun => ({ subject, seed, verdict, counts });

const toDifferences = (
  a: ReportedScenario | undefined,
  b: ReportedScenario | undefined,
): ComparedScenario['differences'] => {
  const [first, second] = [toFeatures(a), toFeatures(b)];
  // Of what was not run there is nothing more to compare.
  const features = a && b ? [...new Set([...first.keys(), ...second.keys()])] : ['verdict'];
  return features
    .map((what) => ({ what, a: first.get(what) ?? '-', b: second.get(what) ?? '-' }))
    .filter((difference) => difference.a !== difference.b);
};

/** All that counts of a scenario, by name. */
const toFeatures = (scenario: ReportedScenario | undefined): ReadonlyMap<string, string> => {
  if (scenario === undefined) return new Map([['verdict', 'not run']]);
  const { verdict, answer, findings } = scenario;
  const { outcome, conditions } = toStatedRatkaisu(answer);
  return new Map([
    ['verdict', verdict],
    ['outcome', outcome ?? answer?.kind ?? 'not asked'],
    ...conditions.map(({ id, state }) => [id, state] as const),
    ...findings.map(({ code }) => [`finding ${code}`, actualOf(code, findings)] as const),
  ]);
};

const actualOf = (code: string, findings: ReportedScenario['findings']): string =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ actual }) => actual)
    .join('; ');
