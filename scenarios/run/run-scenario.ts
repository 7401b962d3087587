import { identifiersOf } from '#simulators';
import type { Scenario } from '../scenario.ts';
import { atMost } from './at-most.ts';
import type { ScenarioResult } from './events.ts';
import type { History } from './history.ts';
import { judge } from './judge.ts';
import { type JudgedHistory, mergeApplicants } from './merge-applicants.ts';
import { play, type ScenarioSettings } from './play.ts';
import { type PreparedScenario, prepare, prepareBystanders } from './prepare.ts';

/** More questions than these at a time are no test of a flow, but of its sockets. */
const applicantsAtATime = 100;

/** The case of each applicant, counted from 0. */
type ToPrepared = (applicant: number) => PreparedScenario;

/** Puts one scenario to the subject and judges what happened. Trouble of the toolkit's own is inconclusive. */
export const runScenario = async (
  scenario: Scenario,
  settings: ScenarioSettings,
  toPrepared: ToPrepared = (applicant) => prepare(scenario, settings.seed, applicant),
): Promise<ScenarioResult> => {
  const { name, theme, sentence, claims } = scenario;
  const started = performance.now();
  const told = { name, theme, sentence, claims };
  try {
    const judged = await playAll(scenario, settings, toPrepared);
    const { history, judgement } = mergeApplicants(judged);
    const durationMs = judged.length === 1 ? history.durationMs : performance.now() - started;
    return { ...told, ...judgement, durationMs, history };
  } catch (error) {
    const reason = `the toolkit broke: ${error instanceof Error ? error.message : String(error)}`;
    return { ...told, verdict: 'inconclusive', findings: [], reason, durationMs: performance.now() - started };
  }
};

const playAll = async (
  scenario: Scenario,
  settings: ScenarioSettings,
  toPrepared: ToPrepared,
): Promise<readonly JudgedHistory[]> => {
  const { register } = settings.registers;
  const bystanders = prepareBystanders(scenario, settings.seed);
  const theirs = bystanders.flatMap(({ henkilo }) => identifiersOf(henkilo));
  const judged: JudgedHistory[] = [];
  for (const documents of bystanders) register.put(documents);
  try {
    const applicants = Array.from({ length: scenario.world.applicants ?? 1 }, (_, index) => index);
    await atMost(
      Math.min(applicantsAtATime, settings.subject.concurrency ?? applicantsAtATime),
      applicants,
      async (index) => {
        const history: History = await play(scenario, toPrepared(index), theirs, settings);
        judged[index] = { history, judgement: judge(history) };
      },
    );
  } finally {
    for (const { henkilo } of bystanders) register.remove(henkilo.oid);
  }
  return judged;
};
