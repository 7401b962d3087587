import { menettelyt, positiveOutcomes } from '#contracts';
import { catalogue, runScenarios, type Scenario } from '#scenarios';
import type { JournalEntry } from '#simulators';
import type { SmokeCommandOptions } from '../commands/smoke.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { type SmokeCheck, toSmokeChecks } from './smoke-checks.ts';
import { requireSubject, withSubject } from './with-subject.ts';

/** `koeajo smoke`: a short list of what works between the subject and Koeajo. Gives the exit code. */
export const smoke = async (options: SmokeCommandOptions): Promise<number> => {
  const output = createOutput();
  const spec = requireSubject(options.subject);
  const checks = await withSubject(spec, options, output, async ({ subject, registers }) => {
    const asked: JournalEntry[] = [];
    const leave = registers.journal.listen((entry) => asked.push(entry));
    const { results } = await runScenarios({
      scenarios: menettelyt.map(findCleanCase),
      subject,
      registers,
      seed: options.seed,
      jobs: 1,
      timeoutMs: options.timeout * 1000,
    });
    leave();
    return toSmokeChecks({ spec, results, asked, access: registers.access });
  });
  output.write(options.json ? `${JSON.stringify(checks, undefined, 2)}\n` : toText(checks, output));
  return toCode(checks);
};

/** Its positive outcome needs everything that the procedure needs. */
const findCleanCase = (menettely: (typeof menettelyt)[number]): Scenario => {
  const found = catalogue.find(
    ({ world, expected }) =>
      (world.menettely ?? 'ensimmainen-lupa') === menettely &&
      expected.outcomes.length === 1 &&
      expected.outcomes[0] === positiveOutcomes[menettely] &&
      !world.faults &&
      !world.bystanders &&
      !world.applicants,
  );
  if (found) return found;
  throw new Error(`the catalogue has no clean case of ${menettely}`);
};

const toCode = (checks: readonly SmokeCheck[]): number => {
  if (checks.every(({ state }) => state !== 'bad')) return exitCode.passed;
  return checks[0]?.state === 'bad' ? exitCode.inconclusive : exitCode.failed;
};

const toText = (checks: readonly SmokeCheck[], { colors }: Output): string => {
  const marks = { good: colors.green('✓'), bad: colors.red('✗'), none: colors.dim('–') };
  const bad = checks.filter(({ state }) => state === 'bad').length;
  const lines = checks.flatMap(({ state, sentence, why, next }) => [
    `${marks[state]} ${sentence}`,
    ...(why === undefined ? [] : [`    why:  ${why}`]),
    ...(next === undefined ? [] : [`    next: ${next}`]),
  ]);
  const end =
    bad === 0
      ? `${colors.green('It works.')} Whether it decides rightly: koeajo run`
      : colors.red(bad === 1 ? 'One thing is wrong.' : `${bad} things are wrong.`);
  return `${[...lines, '', end].join('\n')}\n`;
};
