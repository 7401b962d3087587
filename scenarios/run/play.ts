import type { Oracle } from '../flow/create-oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { Subject, SubjectAnswer } from '../subjects/subject.ts';
import { ask } from './ask.ts';
import type { History } from './history.ts';
import type { PreparedScenario } from './prepare.ts';
import { record } from './record.ts';
import type { ScenarioRegisters } from './registers.ts';

export interface ScenarioSettings {
  readonly subject: Subject;
  readonly registers: ScenarioRegisters;
  readonly seed: string;
  readonly timeoutMs: number;
  readonly oracle: Oracle;
  /** Identifiers of everyone whom the run has asked about; those of each applicant are added. */
  readonly askedAbout: Set<string>;
}

/** Puts one applicant into the registers and asks the subject about them, as often as the scenario says. */
export const play = async (
  { name, theme, sentence, claims, conditions, expected, world }: Scenario,
  prepared: PreparedScenario,
  bystanders: readonly string[],
  { subject, registers, seed, timeoutMs, oracle, askedAbout }: ScenarioSettings,
): Promise<History> => {
  const { documents, pyynto, identifiers, faults } = prepared;
  for (const identifier of identifiers) askedAbout.add(identifier);
  const recording = record(registers.journal, [...identifiers, ...bystanders]);
  registers.register.put(documents);
  for (const fault of faults) registers.faults.plan(fault);
  if (faults.some(({ effect }) => effect.kind === 'certificate-refused')) registers.disconnect?.();
  try {
    const started = performance.now();
    const answer = await ask(subject, pyynto, timeoutMs);
    const durationMs = performance.now() - started;
    const again: SubjectAnswer[] = [];
    while (again.length + 1 < (world.asked ?? 1)) again.push(await ask(subject, pyynto, timeoutMs));
    const exchanges = recording.stop();
    const others = exchanges
      .flatMap(({ persons }) => persons)
      .filter((person) => askedAbout.has(person) && !identifiers.includes(person));
    return {
      format: 'koeajo-history/2',
      scenario: { name, theme, sentence, claims, conditions, expected },
      subject: subject.name,
      seed,
      identifiers,
      pyynto,
      oracle: await oracle(prepared, timeoutMs),
      answer,
      ...(again.length === 0 ? {} : { again }),
      durationMs,
      exchanges,
      ...(others.length === 0 ? {} : { alongside: [...new Set(others)] }),
    };
  } finally {
    recording.stop();
    for (const { id } of faults) registers.faults.cancel(id);
    registers.register.remove(documents.henkilo.oid);
  }
};
