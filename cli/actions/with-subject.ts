import { ToolkitError } from '#contracts';
import { createSubject, type ScenarioRegisters, type Subject, toScenarioRegisters } from '#scenarios';
import { createCertificates, createDocumentRegister, defaultKoskiEnvironment, startSimulators } from '#simulators';
import type { SubjectOptions } from '../commands/subject-options.ts';
import type { Output } from '../output.ts';
import { defaultPorts } from '../ports.ts';

/** An implementation and the registers that it may ask. */
export interface Surroundings {
  readonly subject: Subject;
  readonly registers: ScenarioRegisters;
}

/** Starts registers with nobody in them and the subject, hands them over, and closes both afterwards. */
export const withSubject = async <T>(
  spec: string,
  options: SubjectOptions,
  { warn, colors }: Output,
  use: (surroundings: Surroundings) => Promise<T>,
): Promise<T> => {
  const certificates = await createCertificates({ directory: options.certs, now: Date.now(), reuse: true });
  const running = await startSimulators({
    register: createDocumentRegister(),
    environment: defaultKoskiEnvironment,
    now: Date.now,
    certificates,
    seed: options.seed,
    ports: toPorts(spec, options),
  });
  try {
    const registers = toScenarioRegisters(running, certificates);
    const subject = await createSubject(spec, {
      registers: registers.access,
      onStderr: (line) => warn(`${colors.dim(`${spec}: ${line}`)}\n`),
    });
    try {
      return await use({ subject, registers });
    } finally {
      await subject.close();
    }
  } finally {
    await running.close();
  }
};

/** The subject that was asked for. Throws ToolkitError `no-subject`. */
export const requireSubject = (subject: string | undefined): string => {
  if (subject !== undefined) return subject;
  throw new ToolkitError('no-subject', 'There is nothing to check', {
    where: '--subject',
    next: 'Give reference, careless, an address (http://127.0.0.1:9000), a command (cmd:python3 flow.py) or a module (./flow.js).',
  });
};

/** An implementation behind an address was set up beforehand: it must find the registers where they usually are. */
const toPorts = (spec: string, options: SubjectOptions) => {
  const usual = /^https?:/.test(spec) ? defaultPorts : { koski: 0, koskiMtls: 0, valintarekisteri: 0 };
  return {
    koski: options.portKoski ?? usual.koski,
    koskiMtls: options.portKoskiMtls ?? usual.koskiMtls,
    valintarekisteri: options.portValintarekisteri ?? usual.valintarekisteri,
  };
};
