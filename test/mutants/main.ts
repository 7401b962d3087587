// `npm run mutants`: does every bug fail a scenario, and does every scenario fail a bug? See CONTRIBUTING.md.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { catalogue } from '#scenarios';
import { mutants } from './index.ts';
import { toVictims, toWitnesses } from './matrix.ts';
import { workInParallel } from './pool.ts';
import { tellMatrix, tellMutant } from './tell.ts';

const usage = `npm run mutants [-- OPTIONS]

  --mutant NAME  put this one to the catalogue and tell what was found
  --fast         go on to the next mutant as soon as one scenario fails it
  --jobs N       processes that share the work
  --json         the matrix as JSON on stdout
  --record       write test/mutants/witnesses.json, by which the tests know where to look first
`;

const print = (text: string) => process.stdout.write(text);
const { values } = parseArgs({
  options: {
    mutant: { type: 'string' },
    fast: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const scenarios = catalogue.filter(({ tags }) => !tags?.includes('heavy')).map(({ name }) => name);
const wanted = mutants.filter(({ name }) => values.mutant === undefined || name === values.mutant);
const matrix = new Map<string, readonly string[]>();
const troubles: string[] = [];

const run = () =>
  workInParallel(
    wanted.map(({ name }) => ({ mutant: name, scenarios, ...(values.fast ? { bail: 1 } : {}) })),
    Number(values.jobs),
    ({ mutant: name }, { killers, trouble }) => {
      matrix.set(
        name,
        killers.map((killer) => killer.name),
      );
      if (trouble !== undefined) troubles.push(trouble);
      const one = values.mutant === undefined ? undefined : wanted[0];
      if (one) print(tellMutant(one, killers));
      else if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${matrix.size} of ${wanted.length}  ${name}`);
    },
  );

if (values.help) {
  print(usage);
} else if (wanted.length === 0) {
  process.stderr.write(
    `There is no mutant ${values.mutant}. They are: ${mutants.map(({ name }) => name).join(', ')}\n`,
  );
  process.exitCode = 64;
} else {
  await run();
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const seconds = (performance.now() - started) / 1000;
  const victims = toVictims(matrix, scenarios);
  const survivors = wanted.filter(({ name }) => matrix.get(name)?.length === 0);
  // One mutant, or the first scenario that fails each, says nothing of the scenarios.
  const idle = values.fast || values.mutant ? [] : scenarios.filter((name) => victims.get(name)?.length === 0);
  const ordered = new Map(wanted.map(({ name }) => [name, matrix.get(name) ?? []]));
  if (values.json)
    print(
      `${JSON.stringify({ mutants: Object.fromEntries(ordered), scenarios: Object.fromEntries(victims), seconds }, null, 2)}\n`,
    );
  else if (values.mutant === undefined) print(tellMatrix(ordered, { mutants: wanted, scenarios, seconds }));
  if (values.record)
    writeFileSync('test/mutants/witnesses.json', `${JSON.stringify(toWitnesses(ordered, scenarios), null, 2)}\n`);
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  process.exitCode = troubles.length > 0 ? 2 : survivors.length + idle.length > 0 ? 1 : 0;
}
