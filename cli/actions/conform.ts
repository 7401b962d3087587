import { randomBytes } from 'node:crypto';
import { ToolkitError } from '#contracts';
import {
  type ConformOptions,
  type ConformResult,
  conformKoski,
  conformValintarekisteri,
  filterRules,
  startOwnRegisters,
  toConformJson,
  toConformJUnit,
  toConformText,
} from '#scenarios';
import { createCertificates } from '#simulators';
import type { ConformCommandOptions, ConformProviderName } from '../commands/conform.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { assertSomeRule, rulesOf } from './conform-filter.ts';
import { toKoskiTarget, toValintarekisteriTarget } from './conform-target.ts';
import { toExitCode } from './report-run.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `koeajo conform`: a provider by every rule, or the simulators. Gives the exit code. `foreign` are the options that were
 * given for a provider of somebody else. Throws ToolkitError `conform-filter`, `conform-no-url` and what the target throws.
 */
export const testConformance = async (
  provider: ConformProviderName,
  options: ConformCommandOptions,
  foreign: readonly string[],
): Promise<number> => {
  const output = createOutput();
  assertSomeRule(provider, options.filter);
  if (options.list) {
    listRules(provider, options, output);
    return exitCode.passed;
  }
  const isOwn = options.url === undefined && options.plainUrl === undefined;
  if (isOwn) {
    assertNotForeign(foreign);
    const tell = options.json || !options.report.includes('console') ? output.warn : output.write;
    tell(`These are the simulators of this toolkit: for another ${provider}, give --url.\n\n`);
  }
  const stop = new AbortController();
  void untilInterrupted().then(() => {
    output.warn('\nStopping. Ctrl-C again ends at once.\n');
    stop.abort();
  });
  const result = await test(provider, options, { ...toOptions(options, output), signal: stop.signal });
  await report(result, options, output);
  return result.stopped ? exitCode.interrupted : toExitCode(result.verdict);
};

const test = (
  provider: ConformProviderName,
  options: ConformCommandOptions,
  how: ConformOptions,
): Promise<ConformResult> => {
  if (options.url === undefined && options.plainUrl === undefined) return testOwn(provider, options, how);
  return provider === 'koski' ? testKoski(options, how) : testValintarekisteri(options, how);
};

const testOwn = async (
  provider: ConformProviderName,
  { certs, seed }: ConformCommandOptions,
  how: ConformOptions,
): Promise<ConformResult> => {
  const certificates = await createCertificates({ directory: certs, now: Date.now(), reuse: true });
  const token = randomBytes(16).toString('hex');
  const own = await startOwnRegisters({ certificates, now: Date.now, token, seed, day: today() });
  try {
    return await (provider === 'koski'
      ? conformKoski(own.koski, how)
      : conformValintarekisteri(own.valintarekisteri, how));
  } finally {
    await own.running.close();
  }
};

const testKoski = async (options: ConformCommandOptions, how: ConformOptions): Promise<ConformResult> =>
  conformKoski(await toKoskiTarget(options, { today: today(), now: Date.now() }), how);

const testValintarekisteri = async (options: ConformCommandOptions, how: ConformOptions): Promise<ConformResult> =>
  conformValintarekisteri(await toValintarekisteriTarget(options, { today: today() }), how);

/** A forgotten address must not look like a provider that passes. */
const assertNotForeign = (foreign: readonly string[]): void => {
  if (foreign.length === 0) return;
  throw new ToolkitError('conform-no-url', 'There is no address of a provider to test.', {
    where: foreign.join(', '),
    next: 'Give --url or KOEAJO_URL; without, and without these, the simulators of this toolkit are tested.',
  });
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** On a terminal, how far the test is. */
const toOptions = (
  { timeout, jobs, filter, bail, json }: ConformCommandOptions,
  { isInteractive, warn, colors }: Output,
): Omit<ConformOptions, 'signal'> => {
  let [done, total] = [0, 0];
  const status = (text: string) => isInteractive && !json && warn(`\r\u001b[2K${text}`);
  return {
    timeoutMs: timeout * 1000,
    jobs,
    ...(filter !== undefined && { filter }),
    ...(bail !== undefined && { bail }),
    onStart: (rules) => {
      total = rules;
    },
    onResult: ({ id }) => {
      done += 1;
      status(done < total ? colors.dim(`${done}/${total} ${id}`) : '');
    },
  };
};

const report = async (result: ConformResult, options: ConformCommandOptions, output: Output): Promise<void> => {
  const { write, colors } = output;
  const tell = options.json ? output.warn : write;
  if (options.json) write(toConformJson(result));
  else if (options.report.includes('console')) write(`${toConformText(result, { color: colors.isColorSupported })}\n`);
  if (result.stopped) return;
  for (const [kind, toText] of Object.entries({ junit: toConformJUnit, json: toConformJson } as const)) {
    if (!options.report.some((wanted) => wanted === kind)) continue;
    const name = `conform-${result.provider}.${kind === 'junit' ? 'xml' : 'json'}`;
    tell(`${colors.dim(`${kind} report: ${await writeWhole(options.out, name, toText(result))}`)}\n`);
  }
};

const listRules = (
  provider: ConformProviderName,
  { filter, json }: ConformCommandOptions,
  { write, colors }: Output,
): void => {
  const rules = filterRules(rulesOf(provider), filter).map(({ theme, id, claims, needs }) => ({
    theme,
    id,
    claims,
    needs,
  }));
  if (json) write(`${JSON.stringify(rules, undefined, 2)}\n`);
  else {
    for (const { theme, id, claims, needs } of rules) {
      write(
        `${theme}/${id} ${colors.dim([...claims, ...(needs.length > 0 ? [`needs ${needs.join(', ')}`] : [])].join(' '))}\n`,
      );
    }
  }
};
