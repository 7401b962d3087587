import { randomBytes } from 'node:crypto';
import { createCertificates, startSimulators, useLighterGlobals } from '#simulators';
import packageJson from '../../package.json' with { type: 'json' };
import type { StartCommandOptions } from '../commands/start.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { loadEnvironment } from './load-environment.ts';
import { loadStartPersons } from './start-persons.ts';
import { toStartJson, toStartText } from './start-text.ts';

/** `koeajo start`: both registers until Ctrl-C. Gives the exit code. */
export const startRegisters = async (options: StartCommandOptions): Promise<number> => {
  const { write, warn, colors } = createOutput();
  const interrupted = untilInterrupted();
  const [environment, { register, ...served }] = await Promise.all([
    loadEnvironment(options.environment),
    loadStartPersons(options),
  ]);
  const certificates =
    options.mtls && (await createCertificates({ directory: options.certs, now: Date.now(), reuse: true }));
  useLighterGlobals();
  const running = await startSimulators({
    register,
    environment,
    now: Date.now,
    certificates,
    seed: options.seed,
    ports: {
      koski: options.portKoski,
      koskiMtls: options.portKoskiMtls,
      valintarekisteri: options.portValintarekisteri,
      control: options.portControl,
    },
    control: {
      token: options.token ?? randomBytes(16).toString('hex'),
      version: packageJson.version,
      allowRealIdentifiers: options.allowRealIdentifiers ?? false,
    },
  });
  const up = { running, certificates, ...served, readyMs: performance.now(), version: packageJson.version };
  write(options.json ? toStartJson(up) : toStartText(up, colors));
  await interrupted;
  if (!options.json) warn('\nStopping.\n');
  await running.close();
  return exitCode.passed;
};
