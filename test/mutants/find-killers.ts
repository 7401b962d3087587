import { pathToFileURL } from 'node:url';
import {
  createFunctionSubject,
  type DecisionFlow,
  runScenarios,
  type Scenario,
  type ScenarioRegisters,
  type ScenarioResult,
} from '#scenarios';
import { buildMutant } from './build-mutant.ts';
import type { Mutant } from './mutant.ts';

let loaded = 0;

/** The scenarios that the mutant fails, in the order of the catalogue. `bail`: after so many it is enough. */
export const findKillers = async (
  mutant: Mutant,
  scenarios: readonly Scenario[],
  registers: ScenarioRegisters,
  { bail }: { readonly bail?: number } = {},
): Promise<readonly ScenarioResult[]> => {
  // A module that has been closed stays in memory; the number makes the next one a new module.
  const { decide, close } = (await import(`${pathToFileURL(await buildMutant(mutant)).href}?${++loaded}`)) as {
    readonly decide: DecisionFlow;
    readonly close: () => Promise<void>;
  };
  const subject = createFunctionSubject(mutant.name, decide, registers.access);
  try {
    const { results } = await runScenarios({
      scenarios,
      subject,
      registers,
      jobs: 16,
      timeoutMs: 10_000,
      ...(bail === undefined ? {} : { bail }),
    });
    const broken = results.find(({ verdict }) => verdict === 'inconclusive');
    if (broken) throw new Error(`${broken.name} says nothing of ${mutant.name}: ${broken.reason}`);
    return results.filter(({ verdict }) => verdict === 'failed');
  } finally {
    await close();
  }
};
