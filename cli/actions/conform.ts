import { randomBytes } from 'node:crypto';
import {
  type ConformOptions,
  type ConformResult,
  conformKoski,
  conformValintarekisteri,
  filterRules,
  koskiRules,
  startOwnRegisters,
  toConformJson,
  toConformJUnit,
  toConformText,
  valintarekisteriRules,
} from '#scenarios';
import { createCertificates } from '#simulators';
import type { ConformCommandOptions, ConformProviderName } from '../commands/conform.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { toKoskiTarget, toValintarekisteriTarget } from './conform-target.ts';
import { toExitCode } from './report-run.ts';
import { writeWhole } from './write-whole.ts';

/** `koeajo conform`: a provider by every rule, or the simulators. Gives the exit code. */
export const testConformance = async (
  provider: ConformProviderName,
  options: ConformCommandOptions,
): Promise<number> => {
  const output = createOutput();
  if (options.list) {
    listRules(provider, options, output);
    return exitCode.passed;
  }
  const stop = new AbortController();
  void untilInterrupted().then(() => {
    output.warn('\nStopping. Ctrl-C again ends at once.\n');
    stop.abort();
  });
  const result = await test(provider, options, { ...toOptions(options, output), signal: stop.signal });
  await report(result, options, output);
  return stop.signal.aborted ? exitCode.interrupted : toExitCode(result.verdict);
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
  const all = provider === 'koski' ? koskiRules : valintarekisteriRules;
  const rules = filterRules<(typeof all)[number]>(all, filter).map(({ theme, id, claims, needs }) => ({
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
