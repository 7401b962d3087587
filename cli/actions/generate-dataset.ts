import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { toHelsinkiDay } from '#contracts';
import { blocksOf, coveringCount, type DatasetFile, type DatasetPlan, namesOf, studentsOf } from '#generators';
import packageJson from '../../package.json' with { type: 'json' };
import type { GenerateCommandOptions } from '../commands/generate.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { toAnomalyNames } from './anomaly-names.ts';
import { writeBlocks } from './generate-blocks.ts';
import {
  beginJournal,
  type DatasetHead,
  findWholeBlock,
  openDatasetFolder,
  tellInJournal,
  wholeManifest,
} from './generate-folder.ts';
import { writeManifests } from './generate-manifest.ts';
import { createGenerateProgress, grouped } from './generate-progress.ts';

type GenerateOptions = GenerateCommandOptions & { readonly out: string };

/** `koeajo generate`: a dataset in a folder. Gives the exit code. */
export const generateDataset = async (options: GenerateOptions): Promise<number> => {
  const output = createOutput();
  const started = performance.now();
  const { out, shard, resume = false } = options;
  if (options.cover === '3') output.warn('Finding students who have every triple of cases; this takes some seconds.\n');
  const plan = toPlan(options);
  // From here on Ctrl-C leaves whole files; nothing has been written before.
  const stop = new AbortController();
  void untilInterrupted().then(() => stop.abort());
  const head: DatasetHead = { koeajo: packageJson.version, ...plan };
  const folder = await openDatasetFolder(out, head, shard, resume);
  const blocks = blocksOf(plan, shard);
  const kept: DatasetFile[] = [];
  const missing: number[] = [];
  for (const block of blocks) {
    const files = await findWholeBlock(out, namesOf(plan, block), folder);
    if (files) kept.push(...files);
    else missing.push(block);
  }
  const made: DatasetFile[] = [];
  if (missing.length > 0) await beginJournal(out, shard, head, kept);
  const progress = await createGenerateProgress(studentsIn(plan, missing), output);
  try {
    await writeBlocks({ plan, directory: out }, missing, {
      workers: options.workers ?? Math.max(1, availableParallelism() - 1),
      signal: stop.signal,
      onBlock: async (block, files) => {
        await tellInJournal(out, shard, files);
        made.push(...files);
        progress.add(studentsIn(plan, [block]));
      },
    });
  } finally {
    progress.stop();
    await removeTemporaries(out);
  }
  const isStopped = stop.signal.aborted;
  const isWhole =
    !isStopped &&
    ((folder.complete && missing.length === 0) || (await writeManifests(out, head, shard, [...kept, ...made])));
  const summary: Summary = {
    directory: out,
    complete: isWhole,
    students: studentsIn(plan, blocks),
    files: kept.length + made.length,
    kept: kept.length,
    bytes: [...kept, ...made].reduce((sum, { bytes }) => sum + bytes, 0),
    seconds: Number(((performance.now() - started) / 1000).toFixed(3)),
  };
  const json = (): string => `${JSON.stringify({ ...summary, ...head })}\n`;
  output.write(options.json ? json() : toText(options, summary, isStopped, output));
  return isStopped ? exitCode.interrupted : exitCode.passed;
};

const toPlan = ({ format, seed, now, studentsPerFile, ...wish }: GenerateOptions): DatasetPlan => {
  const covering = wish.cover && (`cover-${wish.cover}` as const);
  return {
    format,
    mix: covering ?? (wish.realistic ? 'realistic' : 'uniform'),
    seed,
    now: now ?? toHelsinkiDay(Date.now()),
    count: covering ? coveringCount(covering) : (wish.count ?? 1000),
    studentsPerFile,
    ...(wish.anomalies && { anomalies: toAnomalyNames(wish.anomalies), anomalyShare: wish.anomalyShare }),
  };
};

const studentsIn = (plan: DatasetPlan, blocks: readonly number[]): number =>
  blocks.reduce((sum, block) => {
    const [first, end] = studentsOf(plan, block);
    return sum + end - first;
  }, 0);

/** What this process was writing when it was stopped. */
const removeTemporaries = async (directory: string): Promise<void> => {
  const names = await readdir(directory);
  const own = names.filter((name) => name.endsWith(`.${process.pid}.tmp`));
  await Promise.all(own.map((name) => rm(join(directory, name), { force: true })));
};

interface Summary {
  readonly directory: string;
  readonly complete: boolean;
  readonly students: number;
  readonly files: number;
  readonly kept: number;
  readonly bytes: number;
  readonly seconds: number;
}

const toText = ({ shard }: GenerateOptions, summary: Summary, isStopped: boolean, { colors }: Output): string => {
  const { directory, complete, students, files, kept, bytes, seconds } = summary;
  const size = bytes < 1e6 ? `${grouped(bytes / 1e3)} kB` : `${grouped(bytes / 1e6)} MB`;
  const part = shard.n === 1 ? '' : ` (part ${shard.k} of ${shard.n})`;
  const told = `${files} ${files === 1 ? 'file' : 'files'}, ${size}${kept > 0 ? `; ${kept} kept` : ''}`;
  if (isStopped) return `Stopped: ${told} in ${directory}. The same command with --resume goes on.\n`;
  const state = complete ? join(directory, wholeManifest) : 'the manifest comes with the last part';
  return `${colors.bold(grouped(students))} students${part} in ${told}, in ${seconds.toFixed(1)} s\n${colors.dim(state)}\n`;
};
