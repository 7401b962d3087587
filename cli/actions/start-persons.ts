import { type PersonDocuments, toHelsinkiDay } from '#contracts';
import {
  assumptions,
  createPopulation,
  createPopulationRegister,
  generateSmallPopulation,
  type Population,
  type Student,
  toPersonDocuments,
} from '#generators';
import { createDocumentRegister, type DocumentRegister, loadRegisterFolder } from '#simulators';
import type { StartCommandOptions } from '../commands/start.ts';
import { toAnomalyNames } from './anomaly-names.ts';
import type { Origin, Who } from './start-text.ts';

/** Whom `koeajo start` serves, and of whom it tells. */
export interface StartPersons {
  readonly register: DocumentRegister;
  /** All of them, or examples. */
  readonly persons: readonly Who[];
  /** Nothing for persons of a folder. */
  readonly origin?: Origin;
}

/** The persons that the options ask for: of a folder, of a computed population, or the built-in ones. */
export const loadStartPersons = async (options: StartCommandOptions): Promise<StartPersons> => {
  if (options.virta !== undefined) return toStartPersons(await loadFolder(options.virta, options));
  const { seed, now = toHelsinkiDay(Date.now()) } = options;
  if (options.population === undefined && !options.realistic && options.anomalies === undefined) {
    const persons = generateSmallPopulation({ seed, now }).map((student) => toWho(student, student.label));
    return { ...toStartPersons(persons), origin: { seed, now, mix: 'built-in', size: persons.length } };
  }
  const mix = options.realistic ? 'realistic' : 'uniform';
  const size = options.population ?? assumptions.hakemuksia.value;
  const anomalies = options.anomalies && { names: toAnomalyNames(options.anomalies), share: options.anomalyShare };
  const population = createPopulation({ seed, now, size, mix, ...(anomalies && { anomalies }) });
  return {
    register: createDocumentRegister([], { beneath: createPopulationRegister(population) }),
    persons: examplesOf(population),
    origin: { seed, now, mix, size, ...(anomalies && { anomalies }) },
  };
};

const toStartPersons = (persons: readonly Who[]): StartPersons => ({
  register: createDocumentRegister(persons.map(({ documents }) => documents)),
  persons,
});

const toWho = (student: Student, label: string): Who => ({ label, documents: toPersonDocuments(student) });

const examples = 10;

const examplesOf = ({ size, student }: Population): readonly Who[] =>
  Array.from({ length: Math.min(size, examples) }, (_, index) => {
    const person = student(index);
    const { ohjelma, oppilaitos } = person.opinnot;
    const { anomaly } = person.traits;
    const error = anomaly === undefined ? '' : `; ${anomaly}`;
    return toWho(person, `${person.label}: ${ohjelma.en ?? ohjelma.fi}, ${oppilaitos.en ?? oppilaitos.fi}${error}`);
  });

const loadFolder = async (folder: string, options: StartCommandOptions): Promise<readonly Who[]> => {
  const documents = await loadRegisterFolder(folder, { allowRealIdentifiers: options.allowRealIdentifiers ?? false });
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
