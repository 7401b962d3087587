// Puts mutants to scenarios in a process of its own, with simulators of its own: one machine has several cores.
import { catalogue, type Finding } from '#scenarios';
import { startRegisters } from '../scenarios/running.ts';
import { findKillers } from './find-killers.ts';
import { mutants } from './index.ts';

export interface Task {
  readonly mutant: string;
  readonly scenarios: readonly string[];
  readonly bail?: number;
}

/** What each scenario found that the mutant failed; or why nothing can be said. */
export interface Outcome {
  readonly killers: readonly { readonly name: string; readonly findings: readonly Finding[] }[];
  readonly trouble?: string;
}

const registers = await startRegisters();

const work = async ({ mutant: name, scenarios, bail }: Task): Promise<Outcome> => {
  const mutant = mutants.find((each) => each.name === name);
  if (mutant === undefined) return { killers: [], trouble: `there is no mutant ${name}` };
  try {
    const wanted = catalogue.filter((each) => scenarios.includes(each.name));
    const killers = await findKillers(mutant, wanted, registers, bail === undefined ? {} : { bail });
    return { killers: killers.map((each) => ({ name: each.name, findings: each.findings })) };
  } catch (error) {
    return { killers: [], trouble: String(error) };
  }
};

process.on('message', async (task: Task) => process.send?.(await work(task)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
