import { mkdtemp, rm } from 'node:fs/promises';
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
import { createStateSource } from './verify-states.ts';
import { toVerifyTarget, type VerifyTarget } from './verify-target.ts';

/** `koeajo verify`: a provider against the pacts of its consumers. Gives the exit code. */
export const verify = async (provider: VerifyProvider, options: VerifyCommandOptions): Promise<number> => {
  const output = createOutput();
  try {
    refuseWrongUse(options);
    if (options.url !== undefined)
      return await verifyTarget(await toVerifyTarget(provider, options.url, options), options, output);
    const simulators = await startVerifySimulators(provider, options);
    return await verifyTarget(simulators.target, options, output).finally(simulators.close);
  } catch (error) {
    if (!(error instanceof ToolkitError && inconclusiveCodes.includes(error.code))) throw error;
    output.warn(explainError(error).text);
    return exitCode.inconclusive;
  }
};

/** Nothing is known then of the provider. */
const inconclusiveCodes: readonly string[] = [...unreachableCodes, 'broker-failed'];

const verifyTarget = async (target: VerifyTarget, options: VerifyCommandOptions, output: Output): Promise<number> => {
  const { broker, out } = options;
  const choice = await toChoice(options);
  const pacts = broker === undefined ? await readPacts(options.pacts, target.provider) : [];
  const timeoutMs = options.timeout * 1000;
  const engine = startPactEngine({ timeoutMs, ...(options.verbose && { onOutput: output.warn }) });
  for (const address of new Set([target.base, target.casBase])) await probeProvider(address, target.tls, timeoutMs);

  let consumer: string | undefined;
  const desk = await openDesk(
    target,
    createStateSource(target, () => consumer, timeoutMs),
    timeoutMs,
  );
  const folder = await mkdtemp(join(tmpdir(), 'koeajo-pacts-'));
  const stop = new AbortController();
  void untilInterrupted().then(() => {
    output.warn('\nStopping.\n');
    stop.abort();
    engine.stop();
  });
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
    const summary = summarise(verifications);
    await reportVerifications(summary, { ...options, out, isWhole: !stop.signal.aborted }, output);
    return stop.signal.aborted ? exitCode.interrupted : toExitCode(summary.verdict);
  } finally {
    engine.stop();
    await Promise.all([desk.close(), rm(folder, { recursive: true, force: true })]);
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

const toChoice = async (options: VerifyCommandOptions): Promise<InteractionChoice> => {
  const { filter, state, consumer, lastFailed, out } = options;
  return { filter, state, consumer, ...(lastFailed && { last: await readVerifications(out) }) };
};

const refuseWrongUse = ({ publish, broker, url, statesUrl, ...options }: VerifyCommandOptions): void => {
  // koeajo can-i-deploy would take a result of the simulators for one of that build.
  if (url === undefined && options.providerVersion !== undefined)
    throw new ToolkitError('verify-version', 'Without an address the simulators are verified, which have a version', {
      where: '--provider-version',
      next: 'Give the address of the build with --url.',
    });
  if (!publish) return;
  const { filter, state, consumer, lastFailed, providerVersion } = options;
  const refuse = (message: string, next: string) => {
    throw new ToolkitError('verify-publish', message, { where: '--publish', next });
  };
  if (broker === undefined) refuse('Results are published to a broker', 'Give it with --broker.');
  if (providerVersion === undefined)
    refuse('The broker must know what was verified', 'Give a version or a commit with --provider-version.');
  if (filter ?? state ?? consumer ?? lastFailed)
    refuse('Only results of whole pacts can be published', 'Leave out what chooses interactions.');
  if (url !== undefined && statesUrl === undefined)
    refuse('Without states most interactions could not be verified', 'Give the address for states with --states-url.');
};
