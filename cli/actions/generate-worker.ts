// A thread of `koeajo generate`: gets the numbers of blocks, answers with what it wrote, or with why it could not.
import { parentPort, workerData } from 'node:worker_threads';
import { ToolkitError } from '#contracts';
import type { DatasetFile } from '#generators';
import { type BlockJob, createBlockWriter } from './generate-write-block.ts';

export interface BlockReply {
  readonly files?: readonly DatasetFile[];
  readonly error?: { readonly code: string; readonly message: string; readonly where?: string; readonly next?: string };
}

const writeBlock = createBlockWriter(workerData as BlockJob);

parentPort?.on('message', async (block: number) => {
  parentPort?.postMessage(await replyTo(block));
});

const replyTo = async (block: number): Promise<BlockReply> => {
  try {
    return { files: await writeBlock(block) };
  } catch (error) {
    // An error loses what it has besides its message on the way to another thread.
    if (!(error instanceof ToolkitError)) throw error;
    const { code, message, where, next } = error;
    return { error: { code, message, ...(where !== undefined && { where }), ...(next !== undefined && { next }) } };
  }
};
