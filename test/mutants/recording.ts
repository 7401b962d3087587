import type { Ratkaisupyynto } from '#contracts';
import {
  createFunctionSubject,
  type DecisionFlow,
  type History,
  type RunOptions,
  type RunResult,
  runScenarios,
  type Scenario,
  type ScenarioRegisters,
} from '#scenarios';
import { type Answers, loadBundle } from './bundle.ts';

/** What happened when a scenario was put to the reference flow, over real sockets. */
export interface Recording {
  readonly history: History;
  /** What the registers said, each time that the scenario asked. */
  readonly answers: readonly Answers[];
  /** What the reference flow answered each time, as JSON: who answers the same is judged the same. */
  readonly decided: string;
}

/** Puts the catalogue to the reference flow itself. Throws when it does not pass: then no mutant says anything. */
export const recordReference = async (
  scenarios: readonly Scenario[],
  registers: ScenarioRegisters,
): Promise<ReadonlyMap<string, Recording>> => {
  const [asking, deciding] = await Promise.all([loadBundle('reference-flow.ts'), loadBundle('to-ratkaisu.ts')]);
  if (!asking || !deciding) throw new Error('the reference flow could not be loaded');
  const { ask, close } = asking.createReferenceFlow(registers.access);
  const heard = new Map<Ratkaisupyynto, Answers[]>();
  const { results } = await runWith(
    async (pyynto, { signal }) => {
      const answers = await ask(pyynto, signal);
      heard.set(pyynto, [...(heard.get(pyynto) ?? []), answers]);
      return deciding.toRatkaisu(pyynto, answers);
    },
    { name: 'reference', scenarios, registers },
  ).finally(close);
  return new Map(
    results.map(({ name, verdict, reason, history }) => {
      if (verdict !== 'passed' || history === undefined)
        throw new Error(`the reference flow itself: ${name} ${verdict}${reason ? `, ${reason}` : ''}`);
      return [name, toRecording(history, heard.get(history.pyynto) ?? [])];
    }),
  );
};

export const toRecording = (history: History, answers: readonly Answers[]): Recording => ({
  history,
  answers,
  decided: JSON.stringify([history.answer, ...(history.again ?? [])]),
});

/** Puts scenarios to a flow in this process, which asks the registers over real sockets. */
export const runWith = (
  decide: DecisionFlow,
  { name, ...options }: Pick<RunOptions, 'scenarios' | 'registers' | 'bail'> & { readonly name: string },
): Promise<RunResult> =>
  runScenarios({ ...options, subject: createFunctionSubject(name, decide, options.registers.access), jobs: 16 });
