import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScenarioRegisters, toScenarioRegisters } from '#scenarios';
import { createCertificates, createDocumentRegister, defaultKoskiEnvironment, startSimulators } from '#simulators';

export interface RunningRegisters extends ScenarioRegisters {
  readonly close: () => Promise<void>;
}

/** Both simulators on real ports, Koski behind real mTLS, with nobody in them. */
export const startRegisters = async (): Promise<RunningRegisters> => {
  const directory = await mkdtemp(join(tmpdir(), 'koeajo-scenarios-'));
  const certificates = await createCertificates({ directory: join(directory, 'certs'), now: Date.now() });
  const simulators = await startSimulators({
    register: createDocumentRegister(),
    environment: defaultKoskiEnvironment,
    now: Date.now,
    certificates,
  });
  return {
    ...toScenarioRegisters(simulators, certificates),
    close: async () => {
      await simulators.close();
      await rm(directory, { recursive: true });
    },
  };
};
