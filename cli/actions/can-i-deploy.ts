import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolkitError } from '#contracts';
import { canIDeploy, toDeployText } from '#scenarios';
import type { CanIDeployCommandOptions } from '../commands/can-i-deploy.ts';
import { exitCode } from '../exit-code.ts';
import { explainError } from '../explain-error.ts';
import { createOutput } from '../output.ts';
import { probeBroker } from './broker-probe.ts';
import { runPactCli } from './pact-cli.ts';
import { readPacts, readVerifications } from './verify-files.ts';

/** `koeajo can-i-deploy`. Gives the exit code: 0 for yes, 1 for no, 2 when the broker can't be asked. */
export const askWhetherDeployable = async (options: CanIDeployCommandOptions): Promise<number> => {
  const { broker } = options;
  if (broker !== undefined) return askBroker({ ...options, broker });
  const { pacticipant, version, to, pacts, results, json } = options;
  const { write, colors } = createOutput();
  const question = {
    pacticipant,
    version,
    ...(to !== undefined && { deployed: { environment: to, versions: await readVersions(results, to) } }),
  };
  const answer = canIDeploy(question, await readPacts(pacts), await readVerifications(results));
  write(`${json ? JSON.stringify(answer, undefined, 2) : toDeployText(answer, { color: colors.isColorSupported })}\n`);
  return answer.deployable ? exitCode.passed : exitCode.failed;
};

const waitsAfterMs = 3000;

const askBroker = async (options: CanIDeployCommandOptions & { readonly broker: string }): Promise<number> => {
  const { broker, brokerToken, pacticipant, version, to, json } = options;
  const { warn } = createOutput();
  try {
    await probeBroker(broker, brokerToken);
  } catch (error) {
    if (!(error instanceof ToolkitError && error.code === 'broker-failed')) throw error;
    warn(explainError(error).text);
    return exitCode.inconclusive;
  }
  const waiting = setTimeout(() => warn(`asking ${new URL(broker).host}, which takes its time …\n`), waitsAfterMs);
  return runPactCli(
    [
      ...['broker', 'can-i-deploy', '--broker-base-url', broker, '--pacticipant', pacticipant],
      ...(version === undefined ? ['--latest'] : ['--version', version]),
      ...(to === undefined ? [] : ['--to-environment', to]),
      ...(json ? ['--output', 'json'] : []),
    ],
    brokerToken === undefined ? {} : { PACT_BROKER_TOKEN: brokerToken },
  ).finally(() => clearTimeout(waiting));
};

/** What an environment has, as `environments.json` tells it. Throws ToolkitError `environment-unknown`. */
const readVersions = async (directory: string, environment: string): Promise<Readonly<Record<string, string>>> => {
  const file = join(directory, 'environments.json');
  const unknown = (message: string, cause?: unknown) =>
    new ToolkitError('environment-unknown', message, {
      where: file,
      next: `Write there which version of whom it has: {"${environment}": {"koski": "2026.11.2"}}`,
      cause,
    });
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw unknown(`Nothing tells what ${environment} has: there is no file that can be read`, cause);
  });
  const versions = parse(text, unknown)[environment];
  if (versions !== undefined) return versions;
  throw unknown(`Nothing tells what ${environment} has`);
};

const parse = (
  text: string,
  unknown: (message: string, cause: unknown) => ToolkitError,
): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unknown(`The file can't be read: ${(cause as Error).message}`, cause);
  }
};
