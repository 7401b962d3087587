// How long the whole catalogue takes in one process, and what the runner itself costs beside the subject.
import { join } from 'node:path';
import {
  catalogue,
  createFunctionSubject,
  createSubject,
  filterScenarios,
  runScenarios,
  type Scenario,
  type Subject,
  toScenarioRegisters,
} from '#scenarios';
import { createCertificates, createDocumentRegister, defaultKoskiEnvironment, startSimulators } from '#simulators';
import { median } from './load.ts';

const rounds = 3;

/** Prints seconds of the catalogue, and milliseconds a scenario. `folder` is for the certificates. */
export const benchRun = async (folder: string, print: (text: string) => void): Promise<void> => {
  const certificates = await createCertificates({ directory: join(folder, 'run-certs'), now: Date.now() });
  const register = createDocumentRegister();
  const environment = defaultKoskiEnvironment;
  const running = await startSimulators({ register, environment, now: Date.now, certificates });
  const registers = toScenarioRegisters(running, certificates);
  const reference = await createSubject('reference', { registers: registers.access });
  // It asks nobody: what its run takes is the runner's own work.
  const idle = createFunctionSubject('idle', () => ({ outcome: 'to-official', conditions: [] }), registers.access);
  const run = (subject: Subject, scenarios: readonly Scenario[], jobs: number) =>
    runScenarios({ scenarios, subject, registers, jobs });
  const scenarios = filterScenarios(catalogue);
  const single = scenarios.filter(({ world: { applicants, faults } }) => applicants === undefined && !faults);
  try {
    const whole: Seconds[] = [];
    const own: number[] = [];
    const theirs: number[] = [];
    await run(reference, scenarios, 8);
    for (let round = 0; round < rounds; round += 1) {
      whole.push(await timed(() => run(reference, scenarios, 8)));
      own.push(((await timed(() => run(idle, single, 1))).wall * 1000) / single.length);
      const { results } = await run(reference, single, 1);
      theirs.push(results.reduce((sum, { durationMs }) => sum + durationMs, 0) / single.length);
    }
    const walls = whole.map(({ wall }) => wall);
    print(
      `\nthe whole catalogue in one process, ${scenarios.length} scenarios, 8 at a time, ${rounds} rounds: ` +
        `${median(walls).toFixed(1)} s (${Math.min(...walls).toFixed(1)}–${Math.max(...walls).toFixed(1)}; aim 10), ` +
        `of processor ${median(whole.map(({ processor }) => processor)).toFixed(1)} s`,
    );
    print(
      `one at a time, without faults: the runner's own cost ${median(own).toFixed(1)} ms a scenario, ` +
        `the reference flow with both registers ${median(theirs).toFixed(1)} ms`,
    );
  } finally {
    await reference.close();
    await running.close();
  }
};

interface Seconds {
  readonly wall: number;
  readonly processor: number;
}

const timed = async (work: () => Promise<unknown>): Promise<Seconds> => {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
};
