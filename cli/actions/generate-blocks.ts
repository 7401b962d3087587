import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ToolkitError } from '#contracts';
import type { DatasetFile } from '#generators';
import type { BlockReply } from './generate-worker.ts';
import { type BlockJob, createBlockWriter } from './generate-write-block.ts';

export interface BlocksRun {
  readonly workers: number;
  /** Called in the main thread, one block after the other, in whatever order they are ready. */
  readonly onBlock: (block: number, files: readonly DatasetFile[]) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Writes the blocks, over threads when there is more than one; stops early, between files, when the signal says so. */
export const writeBlocks = async (job: BlockJob, blocks: readonly number[], run: BlocksRun): Promise<void> => {
  const { signal, onBlock } = run;
  const left = blocks.values();
  // From the sources no thread can load TypeScript; and each would find the covering cases anew, which takes longer than they do.
  const alone = import.meta.url.endsWith('.ts') || job.plan.mix.startsWith('cover');
  const threads = Math.min(run.workers, blocks.length);
  // A file is made without a pause, in which Ctrl-C would not be heard: even one thread leaves this one free for it.
  const isShort = threads === 1 && job.plan.count <= shortCount;
  const writers = alone || isShort ? [createHere(job)] : Array.from({ length: threads }, () => createThread(job));
  signal.addEventListener('abort', () => writers.map((writer) => writer.stop()));
  // Whole blocks are told one by one, since what is told is written down.
  let told: Promise<void> = Promise.resolve();
  const work = async ({ write }: BlockWriter): Promise<void> => {
    for (const block of left) {
      if (signal.aborted) return;
      const files = await write(block);
      if (files === undefined) return;
      told = told.then(() => onBlock(block, files));
      await told;
    }
  };
  try {
    await Promise.all(writers.map(work));
  } finally {
    await Promise.all(writers.map((writer) => writer.stop()));
  }
};

/** Made before a thread would be up. */
const shortCount = 1000;

interface BlockWriter {
  /** Nothing when it was stopped meanwhile. */
  readonly write: (block: number) => Promise<readonly DatasetFile[] | undefined>;
  readonly stop: () => Promise<unknown>;
}

const createHere = (job: BlockJob): BlockWriter => ({ write: createBlockWriter(job), stop: async () => undefined });

const createThread = (job: BlockJob): BlockWriter => {
  const worker = new Worker(new URL('./generate-worker.js', import.meta.url), { workerData: job });
  const ended = new Promise<undefined>((resolve) => worker.once('exit', () => resolve(undefined)));
  return {
    write: async (block) => {
      worker.postMessage(block);
      const reply: readonly [BlockReply] | undefined = await Promise.race([
        once(worker, 'message') as Promise<[BlockReply]>,
        ended,
      ]);
      const error = reply?.[0].error;
      if (error) throw new ToolkitError(error.code, error.message, error);
      return reply?.[0].files;
    },
    stop: () => worker.terminate(),
  };
};
