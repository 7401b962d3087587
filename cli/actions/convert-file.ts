import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseVirtaXml, ToolkitError, toKoskiJson } from '#contracts';
import { convertVirtaRecord, VirtaFailure } from '#simulators';
import type { ConvertOptions } from '../commands/convert.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { loadEnvironment } from './load-environment.ts';

/** `koeajo convert`: the array on standard output, or the reason on standard error. Gives the exit code. */
export const convertFile = async (file: string, { environment, pretty = false }: ConvertOptions): Promise<number> => {
  const { write, warn } = createOutput();
  const lists = await loadEnvironment(environment);
  const source = file === '-' ? 'standard input' : file;
  try {
    const record = await parseVirtaXml(await read(file), source);
    write(`${toKoskiJson(convertVirtaRecord(record, lists), { pretty })}\n`);
    return exitCode.passed;
  } catch (error) {
    const reason = reasonOf(error, source);
    if (reason === undefined) throw error;
    warn(`koeajo: Koski would answer 503 unavailable.virta for this VIRTA answer.\n${reason}`);
    return exitCode.virtaUnavailable;
  }
};

const reasonOf = (error: unknown, source: string): string | undefined => {
  if (error instanceof VirtaFailure) {
    const where = error.where === undefined ? source : `${source}, ${error.where}`;
    return `  reason: ${error.message}\n  where:  ${where}\n  next:   Correct the value in the institution's register; until then Migri gets nothing of this person's higher education.\n`;
  }
  if (error instanceof ToolkitError && error.code === 'virta-xml-malformed') {
    return `  reason: ${error.message}\n  where:  ${error.where}\n  next:   ${error.next}\n`;
  }
  return undefined;
};

const read = async (file: string): Promise<Uint8Array> => {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new ToolkitError('file-unreadable', `The file can't be read: ${(error as Error).message}`, {
      where: file,
      next: 'Give the path of a VIRTA answer as XML, or - to read standard input.',
      cause: error,
    });
  }
};
