import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ToolkitError } from '#contracts';
import {
  createConsoleReport,
  type Discovered,
  type Exploration,
  type ExploredCase,
  explore,
  parseExploredCase,
  putCase,
  type ScenarioResult,
  toCaseText,
} from '#scenarios';
import type { ExploreCommandOptions } from '../commands/explore.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { requireSubject, type Surroundings, withSubject } from './with-subject.ts';
import { writeWhole } from './write-whole.ts';

/** `koeajo explore`: drawn cases, or a saved one, against a subject. Gives the exit code. */
export const exploreSubject = async (options: ExploreCommandOptions): Promise<number> => {
  const output = createOutput();
  const subject = requireSubject(options.subject);
  const saved = options.replay === undefined ? undefined : await readCase(options.replay);
  return withSubject(subject, options, output, (surroundings) =>
    saved === undefined ? search(subject, surroundings, options, output) : replay(saved, surroundings, options, output),
  );
};

const search = async (
  subject: string,
  surroundings: Surroundings,
  options: ExploreCommandOptions,
  output: Output,
): Promise<number> => {
  const { runs, seed, menettely, timeout, out, json } = options;
  const stop = new AbortController();
  void untilInterrupted().then(() => stop.abort());
  const exploration = await explore({
    ...surroundings,
    runs,
    seed: toSeed(seed),
    timeoutMs: timeout * 1000,
    ...(menettely === undefined ? {} : { menettelyt: [menettely] }),
    onProgress: json ? () => {} : createProgress(runs, output),
    signal: stop.signal,
  });
  const { found } = exploration;
  const file = found && (await writeWhole(out, `${nameOf(found.explored)}.json`, toJson(found.explored)));
  if (json) output.write(toJson({ ...exploration, subject, ...(file === undefined ? {} : { file }) }));
  else tell(exploration, subject, file, options, output);
  if (found) return exitCode.failed;
  if (stop.signal.aborted) return exitCode.interrupted;
  return exploration.inconclusive === undefined ? exitCode.passed : exitCode.inconclusive;
};

const tell = (
  { runs, found, inconclusive, durationMs }: Exploration,
  subject: string,
  file: string | undefined,
  { seed }: ExploreCommandOptions,
  { write, colors }: Output,
): void => {
  const cases = `${runs} ${runs === 1 ? 'case' : 'cases'} ${colors.dim(`(${(durationMs / 1000).toFixed(1)} s, seed ${seed})`)}`;
  if (found && file) {
    write(`${cases}: the last one fails.\n\n${toFoundText(found)}\n`);
    write(`${toFindings(found.result, subject, seed, colors.isColorSupported)}\n\n`);
    write(`saved: ${file}\nput it again: koeajo explore --subject ${quoted(subject)} --replay ${quoted(file)}\n`);
  } else if (inconclusive !== undefined) write(`${cases}: ${colors.yellow('inconclusive')}, ${inconclusive}\n`);
  else write(`${cases}: ${colors.green('nothing found')}\n`);
};

const toFoundText = ({ explored, shrinks }: Discovered): string =>
  `The smallest case found (${shrinks} ${shrinks === 1 ? 'step' : 'steps'} from the first one):\n${toCaseText(explored)}\n`;

const toFindings = (result: ScenarioResult, subject: string, seed: string, color: boolean): string =>
  createConsoleReport({ subject, seed }, { color, reproduce: false }).scenario({
    ...result,
    name: 'what the subject did',
  });

const replay = async (
  saved: ExploredCase,
  surroundings: Surroundings,
  { timeout, json, seed, subject = '' }: ExploreCommandOptions,
  { write, colors }: Output,
): Promise<number> => {
  const result = await putCase(saved, { ...surroundings, timeoutMs: timeout * 1000 });
  if (json) write(toJson({ subject, explored: saved, result }));
  else write(`${toCaseText(saved)}\n\n${toFindings(result, subject, seed, colors.isColorSupported)}\n`);
  return { passed: exitCode.passed, failed: exitCode.failed }[result.verdict as 'passed'] ?? exitCode.inconclusive;
};

const readCase = async (file: string): Promise<ExploredCase> => {
  const next = 'Give a file that koeajo explore has saved.';
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new ToolkitError('case-not-readable', `The case can't be read: ${cause.message}`, {
      where: file,
      next,
      cause,
    });
  });
  return parseExploredCase(text, file);
};

/** A number as it is, words by their hash: fast-check takes 32 bits. */
const toSeed = (seed: string): number =>
  /^\d{1,9}$/.test(seed) ? Number(seed) : createHash('sha256').update(seed).digest().readInt32BE();

const nameOf = (explored: ExploredCase): string =>
  `case-${createHash('sha256').update(JSON.stringify(explored)).digest('hex').slice(0, 8)}`;

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const quoted = (text: string): string => (/^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** On a terminal how far the search is, ten times a second. */
const createProgress = (total: number, { warn, colors, isInteractive }: Output) => {
  const started = performance.now();
  let told = started;
  return ({ runs, shrinking }: { readonly runs: number; readonly shrinking: boolean }): void => {
    const now = performance.now();
    if (!isInteractive || (now - told < 100 && runs < total)) return;
    told = now;
    const rate = Math.round(runs / ((now - started) / 1000));
    const text = shrinking ? `found one after ${runs}; making it smaller` : `${runs}/${total} cases, ${rate}/s`;
    warn(`\r\u001b[2K${runs === total && !shrinking ? '' : colors.dim(text)}`);
  };
};
