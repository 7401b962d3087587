import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolkitError } from '#contracts';
import { type Comparison, compareRuns, type JsonReport, replay, runScenarios, toReport } from '#scenarios';
import type { CompareCommandOptions } from '../commands/compare.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { readHistories } from './history-folder.ts';
import { selectScenarios } from './select-scenarios.ts';
import { withSubject } from './with-subject.ts';

/** `koeajo compare`: two runs or two implementations side by side. Gives the exit code. */
export const compareTwo = async (a: string, b: string, options: CompareCommandOptions): Promise<number> => {
  const output = createOutput();
  // One after the other: both may want the same ports.
  const first = await load(a, options, output);
  const comparison = compareRuns(first, await load(b, options, output));
  output.write(options.json ? `${JSON.stringify(comparison, undefined, 2)}\n` : toText(comparison, output));
  return comparison.isEqual ? exitCode.passed : exitCode.failed;
};

const isSubject = /^(reference|careless)$|^https?:|^cmd:|\.[cm]?[jt]s$/;

const load = async (one: string, options: CompareCommandOptions, output: Output): Promise<JsonReport> => {
  if (isSubject.test(one)) return run(one, options, output);
  if (!existsSync(one))
    throw new ToolkitError('nothing-to-compare', 'There is no such run', {
      where: one,
      next: 'Give a report.json, a folder of reports or of histories, or a subject as for koeajo run.',
    });
  const report = statSync(one).isDirectory() ? join(one, 'report.json') : one;
  if (!existsSync(report)) return toReport(replay(await readHistories(one)));
  const parsed = parse(await readFile(report, 'utf8')) as Partial<JsonReport> | null;
  if (parsed?.format === 'koeajo-report/1' && Array.isArray(parsed.scenarios)) return parsed as JsonReport;
  throw new ToolkitError('report-invalid', 'This is no report of a run', {
    where: report,
    next: 'Give a report.json that koeajo run --report json wrote, or a folder of histories.',
  });
};

const run = (spec: string, options: CompareCommandOptions, output: Output): Promise<JsonReport> =>
  withSubject(spec, options, output, async (surroundings) => {
    const { seed, jobs, timeout } = options;
    const scenarios = selectScenarios(options);
    return toReport(await runScenarios({ ...surroundings, scenarios, seed, jobs, timeoutMs: timeout * 1000 }));
  });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const toText = ({ a, b, scenarios, isEqual }: Comparison, { colors }: Output): string => {
  const differing = scenarios.filter(({ differences }) => differences.length > 0);
  const rows = differing.flatMap(({ differences }) => differences);
  const widthOf = (side: 'what' | 'a' | 'b') => Math.min(60, Math.max(0, ...rows.map((row) => row[side].length)));
  const toRun = (label: string, { subject, seed, counts }: Comparison['a']) => {
    const told = Object.entries(counts).filter(([, count]) => count > 0);
    return `${label}  ${colors.bold(subject)}: ${told.map(([verdict, count]) => `${count} ${verdict}`).join(', ')} ${colors.dim(`(seed ${seed})`)}`;
  };
  const lines = [
    toRun('A', a),
    toRun('B', b),
    '',
    ...differing.flatMap(({ name, theme, differences }) => [
      `${colors.dim(`${theme}/`)}${name}`,
      ...differences.map(
        (difference) =>
          `    ${difference.what.padEnd(widthOf('what'))}  ${difference.a.padEnd(widthOf('a'))}  ${difference.b}`,
      ),
    ]),
    ...(differing.length > 0 ? [''] : []),
    `${scenarios.length - differing.length} the same, ${differing.length} different`,
    isEqual ? colors.green('A and B did the same.') : colors.red('A and B differ.'),
  ];
  return `${lines.join('\n')}\n`;
};
