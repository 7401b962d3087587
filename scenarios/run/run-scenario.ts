import type { JournalEntry } from '#simulators';
import type { Scenario } from '../scenario.ts';
import type { Subject, SubjectAnswer } from '../subjects/subject.ts';
import type { ScenarioResult } from './events.ts';
import type { History, RecordedExchange } from './history.ts';
import { judge } from './judge.ts';
import { type PreparedScenario, prepare } from './prepare.ts';
import type { ScenarioRegisters } from './registers.ts';

export interface ScenarioSettings {
  readonly subject: Subject;
  readonly registers: ScenarioRegisters;
  readonly seed: string;
  readonly timeoutMs: number;
}

/** Puts one scenario to the subject and judges what happened. Trouble of the toolkit's own is inconclusive. */
export const runScenario = async (scenario: Scenario, settings: ScenarioSettings): Promise<ScenarioResult> => {
  const { name, theme, sentence, claims } = scenario;
  const started = performance.now();
  const told = { name, theme, sentence, claims };
  try {
    const history = await play(scenario, prepare(scenario, settings.seed), settings);
    return { ...told, ...judge(history), durationMs: history.durationMs, history };
  } catch (error) {
    const reason = `the toolkit broke: ${error instanceof Error ? error.message : String(error)}`;
    return { ...told, verdict: 'inconclusive', findings: [], reason, durationMs: performance.now() - started };
  }
};

const play = async (
  { name, theme, sentence, claims, expected }: Scenario,
  { documents, pyynto, identifiers, faults }: PreparedScenario,
  { subject, registers, seed, timeoutMs }: ScenarioSettings,
): Promise<History> => {
  // What is in the journal of an earlier run about the same persons is not of this one.
  const since = registers.journal.nextId();
  registers.register.put(documents);
  for (const fault of faults) registers.faults.plan(fault);
  try {
    const started = performance.now();
    const answer = await ask(subject, pyynto, timeoutMs);
    const durationMs = performance.now() - started;
    return {
      format: 'koeajo-history/1',
      scenario: { name, theme, sentence, claims, expected },
      subject: subject.name,
      seed,
      identifiers,
      pyynto,
      answer,
      durationMs,
      exchanges: registers.journal
        .entries()
        .filter(({ id }) => id > since)
        .filter(isAbout(identifiers))
        .map(toRecorded),
    };
  } finally {
    for (const { id } of faults) registers.faults.cancel(id);
    registers.register.remove(documents.henkilo.oid);
  }
};

/** A subject that does not heed the signal is not waited for either. */
const ask = async (subject: Subject, pyynto: PreparedScenario['pyynto'], timeoutMs: number): Promise<SubjectAnswer> => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<SubjectAnswer>((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      resolve({ kind: 'timed-out' });
    }, timeoutMs);
  });
  try {
    return await Promise.race([subject.decide(pyynto, { signal: controller.signal }), timeout]);
  } finally {
    clearTimeout(timer);
  }
};

const isAbout =
  (identifiers: readonly string[]) =>
  ({ persons, path }: JournalEntry): boolean =>
    identifiers.some((identifier) => persons.includes(identifier) || path.includes(identifier));

const toRecorded = (entry: JournalEntry): RecordedExchange => {
  const { simulator, method, path, endpoint, persons, status, requestBody, responseBody, faults } = entry;
  return {
    simulator,
    method,
    path,
    persons,
    faults,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(status === undefined ? {} : { status }),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(responseBody === undefined ? {} : { responseBody }),
  };
};
