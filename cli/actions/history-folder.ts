import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolkitError } from '#contracts';
import type { History, ScenarioResult } from '#scenarios';
import { writeWhole } from './write-whole.ts';

/** A folder with one JSON file for each scenario, which appears whole or not at all. */
export interface HistoryFolder {
  readonly keep: (result: ScenarioResult) => void;
  /** Settles when all is written. Rejects with ToolkitError `not-writable`. */
  readonly done: () => Promise<void>;
}

export const createHistoryFolder = (directory: string): HistoryFolder => {
  const writing: Promise<unknown>[] = [];
  return {
    keep: ({ name, history }) => {
      if (history === undefined) return;
      const file = writeWhole(directory, `${name}.json`, `${JSON.stringify(history, undefined, 2)}\n`);
      // Told by done().
      file.catch(() => undefined);
      writing.push(file);
    },
    done: async () => void (await Promise.all(writing)),
  };
};

/** The histories of a file or a folder. Throws ToolkitError `history-missing`, `history-invalid`. */
export const readHistories = async (path: string): Promise<readonly History[]> => {
  const files = await listFiles(path);
  if (files.length === 0) throw missing(path, 'there is none in it');
  return Promise.all(files.map(readHistory));
};

const listFiles = async (path: string): Promise<readonly string[]> => {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    return names.map((name) => join(path, name));
  } catch (cause) {
    throw missing(path, (cause as Error).message, cause);
  }
};

const readHistory = async (file: string): Promise<History> => {
  const history = parse(await readFile(file, 'utf8')) as Partial<History> | null;
  if (history?.format === 'koeajo-history/2' && history.scenario && history.exchanges && history.answer)
    return history as History;
  throw new ToolkitError('history-invalid', 'This is no history of a scenario', {
    where: file,
    next: 'Give a file or a folder that koeajo run --history wrote, in the format koeajo-history/2.',
  });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const missing = (where: string, why: string, cause?: unknown): ToolkitError =>
  new ToolkitError('history-missing', `No history can be read: ${why}`, {
    where,
    next: 'Give a file or a folder that koeajo run --history wrote.',
    cause,
  });
