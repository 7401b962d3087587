import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolkitError } from '#contracts';
import { type InteractionChoice, summarise, type VerificationRun } from '#scenarios';
import type { VerifyCommandOptions, VerifyProvider } from '../commands/verify.ts';
import { exitCode } from '../exit-code.ts';
import { explainError } from '../explain-error.ts';
import { createOutput, type Output } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { toExitCode } from './report-run.ts';
import { verifyFromBroker } from './verify-broker.ts';
import { unreachableCodes } from './verify-connection.ts';
import { openDesk } from './verify-desk.ts';
import { startPactEngine } from './verify-engine.ts';
import { readPacts, readVerifications } from './verify-files.ts';
import { probeProvider } from './verify-probe.ts';
import { createVerifyProgress, reportVerifications } from './verify-report.ts';
import { type Verifying, verifyFromFiles } from './verify-run.ts';
import { startVerifySimulators } from './verify-simulators.ts';
import { createStateSource, probeStates } from './verify-states.ts';
import { toVerifyTarget, type VerifyTarget } from './verify-target.ts';
import { refuseWrongUse } from './verify-wrong-use.ts';

/** `koeajo verify`: a provider against the pacts of its consumers. Gives the exit code. */
export const verify = async (provider: VerifyProvider, options: VerifyCommandOptions): Promise<number> => {
  const output = createOutput();
  try {
    refuseWrongUse(options);
    if (options.url !== undefined)
      return await verifyTarget(await toVerifyTarget(provider, options.url, options), options, output);
    tellSimulators(provider, options, output);
    const simulators = await startVerifySimulators(provider, options);
    return await verifyTarget(simulators.target, options, output).finally(simulators.close);
  } catch (error) {
    if (!(error instanceof ToolkitError && inconclusiveCodes.includes(error.code))) throw error;
    output.warn(explainError(error).text);
    return exitCode.inconclusive;
  }
};

/** Nothing is known then of the provider. */
const inconclusiveCodes: readonly string[] = [...unreachableCodes, 'states-unusable', 'broker-failed'];

const tellSimulators = (provider: VerifyProvider, { json }: VerifyCommandOptions, { write, warn, colors }: Output) => {
  const text = `SIMULATOR: no --url was given, so this is Koeajo's own simulator, no build of ${provider}.`;
  (json ? warn : write)(`${colors.bold(colors.yellow(text))}\n\n`);
};

const verifyTarget = async (target: VerifyTarget, options: VerifyCommandOptions, output: Output): Promise<number> => {
  const { broker, out } = options;
  const choice = await toChoice(target.provider, options);
  const pacts = broker === undefined ? await readPacts(options.pacts, target.provider) : [];
  const timeoutMs = options.timeout * 1000;
  const engine = startPactEngine({ timeoutMs, ...(options.verbose && { onOutput: output.warn }) });
  for (const address of new Set([target.base, target.casBase])) await probeProvider(address, target.tls, timeoutMs);
  if (target.states !== undefined) await probeStates(target.states, timeoutMs);

  let consumer: string | undefined;
  const stop = new AbortController();
  stop.signal.addEventListener('abort', engine.stop);
  const desk = await openDesk(target, {
    states: createStateSource(target, () => consumer, timeoutMs),
    timeoutMs,
    onSilence: (error) => stop.abort(error),
  });
  const folder = await mkdtemp(join(tmpdir(), 'koeajo-pacts-'));
  const leave = () => {
    engine.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // A reader that goes away ends the process at once, and then nothing is known of the provider.
  process.once('exit', leave);
  process.exitCode = exitCode.inconclusive;
  void untilInterrupted().then(() => stop.abort());
  try {
    const verifying: Verifying = {
      target,
      run: toRun(target, options),
      desk,
      engine,
      folder,
      progress: createVerifyProgress(options, output),
      signal: stop.signal,
      onConsumer: (name) => {
        consumer = name;
      },
    };
    const verifications =
      broker === undefined
        ? await verifyFromFiles(pacts, choice, verifying)
        : await verifyFromBroker({ ...options, broker }, choice, verifying);
    stop.signal.throwIfAborted();
    const isNothingLeft = options.lastFailed && verifications.length === 0;
    if (isNothingLeft) output.warn('koeajo: nothing failed the last time.\n');
    const summary = { ...summarise(verifications), ...(isNothingLeft && { verdict: 'passed' as const }) };
    await reportVerifications(summary, { ...options, out }, output);
    return toExitCode(summary.verdict);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    if (stop.signal.reason instanceof ToolkitError) throw stop.signal.reason;
    output.warn('\nkoeajo: stopped; no result is kept.\n');
    return exitCode.interrupted;
  } finally {
    process.off('exit', leave);
    leave();
    await desk.close();
  }
};

const toRun = ({ provider, base, version, command }: VerifyTarget, options: VerifyCommandOptions): VerificationRun => ({
  provider,
  url: base,
  at: new Date().toISOString(),
  ...(version !== undefined && { providerVersion: version }),
  ...(options.providerBranch !== undefined && { providerBranch: options.providerBranch }),
  command,
});

/** Throws ToolkitError `no-last-result`, and `verification-invalid`. */
const toChoice = async (provider: VerifyProvider, options: VerifyCommandOptions): Promise<InteractionChoice> => {
  const { filter, state, consumer, lastFailed, out } = options;
  if (!lastFailed) return { filter, state, consumer };
  const last = (await readVerifications(out)).filter((each) => each.provider === provider);
  if (last.length > 0) return { filter, state, consumer, last };
  throw new ToolkitError('no-last-result', `There is no last time: no result of ${provider} is kept`, {
    where: `--out ${out}`,
    next: 'Verify all of it first, without --last-failed.',
  });
};
