// How soon drawn cases find each mutant, without the catalogue.
import fc from 'fast-check';
import type { Ratkaisupyynto } from '#contracts';
import {
  caseArbitrary,
  createFunctionSubject,
  createOracle,
  type ExploredCase,
  putCase,
  type ScenarioRegisters,
} from '#scenarios';
import { type Answers, loadBundle } from './bundle.ts';
import type { Mutant } from './mutant.ts';
import { decideAgain } from './put-to-catalogue.ts';
import { type Recording, toRecording } from './recording.ts';

export interface Search {
  readonly registers: ScenarioRegisters;
  readonly seed: number;
  readonly runs: number;
  readonly onProgress: (text: string) => void;
}

/** After how many cases each mutant is found; absent: not in so many. */
export const exploreMutants = async (
  mutants: readonly Mutant[],
  search: Search,
): Promise<ReadonlyMap<string, number | undefined>> => {
  const drawn = fc.sample(caseArbitrary(), { seed: search.seed, numRuns: search.runs });
  let recordings: ReadonlyMap<string, Recording> | undefined;
  const found = new Map<string, number | undefined>();
  for (const mutant of mutants) {
    search.onProgress(`${found.size + 1} of ${mutants.length}  ${mutant.name}`);
    const deciding = await loadBundle('to-ratkaisu.ts', mutant);
    if (deciding) recordings ??= await recordCases(drawn, search);
    const after =
      deciding && recordings
        ? firstFailed(deciding.toRatkaisu, recordings)
        : await putUntilFailed(mutant, drawn, search);
    found.set(mutant.name, after);
  }
  return found;
};

/** What happened when the drawn cases were put to the reference flow. Throws when it does not pass one. */
const recordCases = async (
  drawn: readonly ExploredCase[],
  { registers, onProgress }: Search,
): Promise<ReadonlyMap<string, Recording>> => {
  const [asking, deciding] = await Promise.all([loadBundle('reference-flow.ts'), loadBundle('to-ratkaisu.ts')]);
  if (!asking || !deciding) throw new Error('the reference flow could not be loaded');
  const flow = asking.createReferenceFlow(registers.access);
  let heard: Answers[] = [];
  const decide = async (pyynto: Ratkaisupyynto, { signal }: { signal: AbortSignal }) => {
    const answers = await flow.ask(pyynto, signal);
    heard.push(answers);
    return deciding.toRatkaisu(pyynto, answers);
  };
  const subject = createFunctionSubject('reference', decide, registers.access);
  const oracle = createOracle();
  const recordings = new Map<string, Recording>();
  for (const [index, explored] of drawn.entries()) {
    if (index % 50 === 0) onProgress(`${index} of ${drawn.length} cases put to the reference flow`);
    heard = [];
    const { verdict, history, findings } = await putCase(explored, { subject, registers, timeoutMs: 30_000 }, oracle);
    if (verdict === 'skipped') continue;
    if (verdict !== 'passed' || history === undefined)
      throw new Error(`the reference flow ${verdict} ${JSON.stringify(explored)}: ${JSON.stringify(findings)}`);
    recordings.set(String(index + 1), toRecording(history, heard));
  }
  await flow.close();
  return recordings;
};

const firstFailed = (
  toRatkaisu: Parameters<typeof decideAgain>[0],
  recordings: ReadonlyMap<string, Recording>,
): number | undefined => {
  for (const entry of recordings)
    if (decideAgain(toRatkaisu, { recordings: new Map([entry]) }).length > 0) return Number(entry[0]);
  return undefined;
};

const putUntilFailed = async (
  mutant: Mutant,
  drawn: readonly ExploredCase[],
  { registers }: Search,
): Promise<number | undefined> => {
  const asking = await loadBundle('reference-flow.ts', mutant);
  if (asking === undefined) throw new Error(`The mutant ${mutant.name} changes ${mutant.file}, which nothing imports`);
  const flow = asking.createReferenceFlow(registers.access);
  const subject = createFunctionSubject(mutant.name, flow.decide, registers.access);
  const oracle = createOracle();
  try {
    for (const [index, explored] of drawn.entries()) {
      const { verdict } = await putCase(explored, { subject, registers, timeoutMs: 5000 }, oracle);
      if (verdict === 'failed') return index + 1;
    }
    return undefined;
  } finally {
    await flow.close();
  }
};
