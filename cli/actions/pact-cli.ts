import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ToolkitError } from '#contracts';

/**
 * Runs the official client of the Pact Broker, whose output goes where ours does; secrets go by its environment. Gives its
 * exit code. Throws ToolkitError `pact-cli-missing`.
 */
export const runPactCli = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, PACT_DO_NOT_TRACK: 'true', ...environment };
    const child = spawn(process.execPath, [findPactCli(), ...args], { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.once('error', reject).once('close', (code) => resolve(code ?? 1));
  });

const findPactCli = (): string => {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      return join(dirname(createRequire(from).resolve('@pact-foundation/pact-cli/package.json')), 'bin/pact.js');
    } catch {
      // Not there; perhaps in the other place.
    }
  }
  throw new ToolkitError('pact-cli-missing', 'The official client of the Pact Broker is not installed', {
    where: '@pact-foundation/pact-cli',
    next: 'npm install --save-dev @pact-foundation/pact-cli@18.1.2',
  });
};
