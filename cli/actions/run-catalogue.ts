import { ToolkitError } from '#contracts';
import {
  catalogue,
  createConsoleReport,
  createSubject,
  filterScenarios,
  type RunEvent,
  type RunResult,
  runScenarios,
  type Scenario,
  toJsonReport,
  toJUnitReport,
  toScenarioRegisters,
  type Verdict,
} from '#scenarios';
import { createCertificates, createDocumentRegister, defaultKoskiEnvironment, startSimulators } from '#simulators';
import type { ReportKind, RunCommandOptions } from '../commands/run.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { defaultPorts } from '../ports.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { writeWhole } from './write-whole.ts';

/** `koeajo run`: the scenarios against a subject; reports on the console and in files. Gives the exit code. */
export const runCatalogue = async (options: RunCommandOptions): Promise<number> => {
  const output = createOutput();
  const scenarios = filterScenarios(catalogue, options.filter);
  if (options.list) {
    output.write(toList(scenarios, output));
    return exitCode.passed;
  }
  if (options.subject === undefined) throw noSubject();
  const result = await runAgainst(options.subject, scenarios, options, output);
  for (const kind of options.report ?? []) {
    const file = await writeWhole(options.out, fileNames[kind], writers[kind](result));
    output.write(`${output.colors.dim(`${kind} report: ${file}`)}\n`);
  }
  return codes[result.verdict];
};

const codes: Readonly<Record<Verdict, number>> = {
  passed: exitCode.passed,
  failed: exitCode.failed,
  inconclusive: exitCode.inconclusive,
  skipped: exitCode.inconclusive,
};

const writers: Readonly<Record<ReportKind, (run: RunResult) => string>> = { junit: toJUnitReport, json: toJsonReport };
const fileNames: Readonly<Record<ReportKind, string>> = { junit: 'junit.xml', json: 'report.json' };

const runAgainst = async (
  spec: string,
  scenarios: readonly Scenario[],
  options: RunCommandOptions,
  output: Output,
): Promise<RunResult> => {
  const certificates = await createCertificates({ directory: options.certs, now: Date.now(), reuse: true });
  const running = await startSimulators({
    register: createDocumentRegister(),
    environment: defaultKoskiEnvironment,
    now: Date.now,
    certificates,
    seed: options.seed,
    ports: toPorts(spec, options),
  });
  const stop = new AbortController();
  void untilInterrupted().then(() => stop.abort());
  try {
    const registers = toScenarioRegisters(running, certificates);
    const subject = await createSubject(spec, {
      registers: registers.access,
      onStderr: (line) => output.warn(`${output.colors.dim(`${spec}: ${line}`)}\n`),
    });
    try {
      return await runScenarios({
        scenarios,
        subject,
        registers,
        seed: options.seed,
        jobs: options.jobs,
        timeoutMs: options.timeout * 1000,
        ...(options.bail === undefined ? {} : { bail: options.bail }),
        onEvent: createProgress(spec, options.seed, output),
        signal: stop.signal,
      });
    } finally {
      await subject.close();
    }
  } finally {
    await running.close();
  }
};

/** An implementation behind an address was set up beforehand: it must find the registers where they usually are. */
const toPorts = (spec: string, options: RunCommandOptions) => {
  const usual = /^https?:/.test(spec) ? defaultPorts : { koski: 0, koskiMtls: 0, valintarekisteri: 0 };
  return {
    koski: options.portKoski ?? usual.koski,
    koskiMtls: options.portKoskiMtls ?? usual.koskiMtls,
    valintarekisteri: options.portValintarekisteri ?? usual.valintarekisteri,
  };
};

/** One line per scenario as it ends; on a terminal also how far the run is. */
const createProgress = (subject: string, seed: string, { write, warn, colors, isInteractive }: Output) => {
  const report = createConsoleReport({ subject, seed }, { color: colors.isColorSupported });
  let done = 0;
  let total = 0;
  const status = (text: string) => isInteractive && warn(`\r\u001b[2K${text}`);
  return (event: RunEvent): void => {
    if (event.kind === 'run-started') {
      total = event.total;
      write(`${colors.bold(subject)}: ${total} ${total === 1 ? 'scenario' : 'scenarios'}\n\n`);
    } else if (event.kind === 'scenario-finished') {
      done += 1;
      status('');
      write(`${report.scenario(event.result)}\n`);
      status(done < total ? colors.dim(`${done}/${total}`) : '');
    } else if (event.kind === 'run-finished') write(`\n${report.summary(event.result)}\n`);
  };
};

const toList = (scenarios: readonly Scenario[], { colors }: Output): string =>
  scenarios
    .map(({ theme, name, sentence }) => `${colors.dim(`${theme}/`)}${name}\n    ${colors.dim(sentence)}\n`)
    .join('');

const noSubject = (): ToolkitError =>
  new ToolkitError('no-subject', 'There is nothing to check', {
    where: '--subject',
    next: 'Give reference, careless, an address (http://127.0.0.1:9000), a command (cmd:python3 flow.py) or a module (./flow.js).',
  });
