import { randomBytes } from 'node:crypto';
import type { PersonDocuments } from '#contracts';
import { generateSmallPopulation, toPersonDocuments } from '#generators';
import { createCertificates, createDocumentRegister, loadRegisterFolder, startSimulators } from '#simulators';
import packageJson from '../../package.json' with { type: 'json' };
import type { StartCommandOptions } from '../commands/start.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { helsinkiDay } from './helsinki-day.ts';
import { loadEnvironment } from './load-environment.ts';
import { toStartJson, toStartText, type Who } from './start-text.ts';

/** `koeajo start`: both registers until Ctrl-C. Gives the exit code. */
export const startRegisters = async (options: StartCommandOptions): Promise<number> => {
  const { write, warn, colors } = createOutput();
  const interrupted = untilInterrupted();
  const [environment, persons] = await Promise.all([loadEnvironment(options.environment), loadPersons(options)]);
  const certificates =
    options.mtls && (await createCertificates({ directory: options.certs, now: Date.now(), reuse: true }));
  const running = await startSimulators({
    register: createDocumentRegister(persons.map(({ documents }) => documents)),
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
  const up = { running, certificates, persons, readyMs: performance.now(), version: packageJson.version };
  write(options.json ? toStartJson(up) : toStartText(up, colors));
  await interrupted;
  if (!options.json) warn('\nStopping.\n');
  await running.close();
  return exitCode.passed;
};

const loadPersons = async (options: StartCommandOptions): Promise<readonly Who[]> => {
  if (options.virta === undefined) {
    return generateSmallPopulation({ seed: options.seed, now: helsinkiDay(Date.now()) }).map((student) => ({
      label: student.label,
      documents: toPersonDocuments(student),
    }));
  }
  const documents = await loadRegisterFolder(options.virta, {
    allowRealIdentifiers: options.allowRealIdentifiers ?? false,
  });
  return documents.map((person) => ({ label: labelOf(person), documents: person }));
};

const labelOf = ({ virta, koski, hakutoiveet }: PersonDocuments): string =>
  [
    virta.length > 0 ? `${virta.length} VIRTA ${virta.length === 1 ? 'answer' : 'answers'}` : '',
    koski.length > 0 ? `${koski.length} rights in Koski` : '',
    hakutoiveet.length > 0 ? `${hakutoiveet.length} application options` : '',
  ]
    .filter((part) => part !== '')
    .join(', ') || 'no documents';
