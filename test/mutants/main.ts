// `npm run mutants`: does every bug fail a scenario, and does every scenario fail a bug?
import { parseArgs } from 'node:util';
import { catalogue } from '#scenarios';
import { startRegisters } from '../scenarios/running.ts';
import { countFinds } from './bundle.ts';
import { exploreMutants } from './explore-mutants.ts';
import { mutants } from './index.ts';
import { toVictims, withNothing } from './matrix.ts';
import { putToCatalogue } from './put-to-catalogue.ts';
import { recordReference } from './recording.ts';
import { tellMatrix, tellMutant, tellSearch } from './tell.ts';

const usage = `npm run mutants [-- OPTIONS]

  --mutant NAME  put this one to the catalogue and tell what was found; may be given again for another one
  --explore N    instead of the catalogue: how many of N drawn cases it takes to find each mutant
  --seed N       what the cases are drawn from (1)
  --fast         go on to the next mutant when the likely scenarios have failed it
  --json         the matrix as JSON on stdout
`;

const { values } = parseArgs({
  options: {
    mutant: { type: 'string', multiple: true },
    explore: { type: 'string' },
    seed: { type: 'string', default: '1' },
    fast: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const print = (text: string) => process.stdout.write(text);
const tellProgress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

const scenarios = catalogue.filter(({ tags }) => !tags?.includes('heavy'));
const names = scenarios.map(({ name }) => name);
const wanted = mutants.filter(({ name }) => values.mutant?.includes(name) ?? true);
const unheardOf = values.mutant?.filter((name) => !wanted.some((mutant) => mutant.name === name)) ?? [];

/** The mutants that the reference flow has outgrown. */
const findOutgrown = async (): Promise<readonly string[]> => {
  const counts = await Promise.all(wanted.map(countFinds));
  return wanted
    .filter((_, index) => counts[index] !== 1)
    .map(({ name, file, find }) => `The mutant ${name} is to change what does not stand once in ${file}: ${find}`);
};

const run = async (): Promise<number> => {
  const started = performance.now();
  const registers = await startRegisters();
  try {
    tellProgress(`${names.length} scenarios of the reference flow`);
    const recordings = await recordReference(scenarios, registers);
    const matrix = new Map<string, readonly string[]>();
    for (const mutant of wanted) {
      tellProgress(`${matrix.size + 1} of ${wanted.length}  ${mutant.name}`);
      const killers = await putToCatalogue(mutant, { scenarios, registers, recordings, fast: values.fast });
      matrix.set(
        mutant.name,
        killers.map(({ name }) => name),
      );
      if (values.mutant !== undefined && !values.json) print(tellMutant(mutant, killers));
    }
    tellProgress('');
    const victims = toVictims(matrix, names);
    const seconds = (performance.now() - started) / 1000;
    if (values.json)
      print(
        `${JSON.stringify({ mutants: Object.fromEntries(matrix), scenarios: Object.fromEntries(victims), seconds })}\n`,
      );
    else if (values.mutant === undefined) print(tellMatrix({ mutants: wanted, matrix, victims, seconds }));
    const idle = values.mutant === undefined ? withNothing(victims) : [];
    return withNothing(matrix).length + idle.length === 0 ? 0 : 1;
  } finally {
    await registers.close();
  }
};

const search = async (runs: number): Promise<number> => {
  const started = performance.now();
  const registers = await startRegisters();
  try {
    const found = await exploreMutants(wanted, {
      registers,
      runs,
      seed: Number(values.seed),
      onProgress: tellProgress,
    });
    tellProgress('');
    const seconds = (performance.now() - started) / 1000;
    print(
      values.json
        ? `${JSON.stringify({ found: Object.fromEntries(found), seconds })}\n`
        : tellSearch({ found, runs, seconds }),
    );
    const share = [...found.values()].filter((after) => after !== undefined).length / found.size;
    return share >= 0.9 ? 0 : 1;
  } finally {
    await registers.close();
  }
};

if (values.help) {
  print(usage);
} else if (unheardOf.length > 0) {
  process.stderr.write(
    `There is no mutant ${unheardOf.join(', ')}. They are: ${mutants.map(({ name }) => name).join(', ')}\n`,
  );
  process.exitCode = 64;
} else {
  const outgrown = await findOutgrown();
  for (const line of outgrown) process.stderr.write(`${line}\n`);
  process.exitCode =
    outgrown.length > 0 ? 2 : await (values.explore === undefined ? run() : search(Number(values.explore)));
}
