import {
  type Finding,
  type History,
  judge,
  type Scenario,
  type ScenarioRegisters,
  type SubjectAnswer,
} from '#scenarios';
import { type Answers, loadBundle } from './bundle.ts';
import type { Mutant } from './mutant.ts';
import { type Recording, runWith } from './recording.ts';

/** A scenario that a mutant fails, and why. */
export interface Killer {
  readonly name: string;
  readonly findings: readonly Finding[];
}

export interface Surroundings {
  readonly scenarios: readonly Scenario[];
  readonly registers: ScenarioRegisters;
  readonly recordings: ReadonlyMap<string, Recording>;
  /** A bug in how the registers are asked is put first to where they misbehave, and to no more once a scenario fails it. */
  readonly fast?: boolean;
}

/**
 * The scenarios that the mutant fails, in the order of the catalogue. A bug in how the registers are asked is put to them
 * over real sockets. A bug in the rules can change neither what is asked nor what is answered, so it decides from what the
 * registers told the reference flow, and the rest of that history stands.
 */
export const putToCatalogue = async (mutant: Mutant, surroundings: Surroundings): Promise<readonly Killer[]> => {
  const deciding = await loadBundle('to-ratkaisu.ts', mutant);
  if (deciding) return decideAgain(deciding.toRatkaisu, surroundings);
  const asking = await loadBundle('reference-flow.ts', mutant);
  if (asking === undefined) throw new Error(`The mutant ${mutant.name} changes ${mutant.file}, which nothing imports`);
  const flow = asking.createReferenceFlow(surroundings.registers.access);
  const { scenarios, registers, fast = false } = surroundings;
  const { results } = await runWith(flow.decide, {
    name: mutant.name,
    scenarios: fast ? scenarios.toSorted((a, b) => Number(isAboutAsking(b)) - Number(isAboutAsking(a))) : scenarios,
    registers,
    ...(fast && { bail: 1 }),
  }).finally(flow.close);
  const broken = results.find(({ verdict }) => verdict === 'inconclusive');
  if (broken) throw new Error(`${broken.name} says nothing of ${mutant.name}: ${broken.reason}`);
  return results.filter(({ verdict }) => verdict === 'failed');
};

const isAboutAsking = ({ theme }: Scenario): boolean => ['henkilollisyys', 'faults', 'volume'].includes(theme);

type ToRatkaisu = (pyynto: History['pyynto'], answers: Answers) => unknown;

/** The recordings on which a bug in the rules is seen. */
export const decideAgain = (
  toRatkaisu: ToRatkaisu,
  { recordings }: Pick<Surroundings, 'recordings'>,
): readonly Killer[] =>
  [...recordings].flatMap(([name, { history, answers, decided }]) => {
    const [answer, ...again] = answers.map((each) => toAnswer(toRatkaisu, history, each));
    if (answer === undefined || JSON.stringify([answer, ...again]) === decided) return [];
    const { verdict, findings } = judge({ ...history, answer, ...(history.again && { again }) });
    return verdict === 'failed' ? [{ name, findings }] : [];
  });

const toAnswer = (toRatkaisu: ToRatkaisu, { pyynto }: History, answers: Answers): SubjectAnswer => {
  try {
    return { kind: 'answered', ratkaisu: toRatkaisu(pyynto, answers) };
  } catch (error) {
    return { kind: 'off-protocol', expected: 'decide() returns a Ratkaisu', actual: `it threw ${String(error)}` };
  }
};
