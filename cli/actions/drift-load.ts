import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { ToolkitError } from '#contracts';

const timeoutMs = 30_000;

/** The bytes of a file or of an address. Throws ToolkitError `file-unreadable` and `schema-unreachable`. */
export const loadSchema = (source: string): Promise<Uint8Array> =>
  isUrl(source) ? download(source) : readLocal(source);

/** Where a file stands that another names by a relative path. */
export const toNeighbour = (source: string, location: string): string => {
  if (isUrl(location) || isAbsolute(location)) return location;
  return isUrl(source) ? new URL(location, source).href : join(dirname(source), location);
};

const isUrl = (source: string): boolean => /^https?:\/\//.test(source);

const readLocal = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ToolkitError('file-unreadable', `The file can't be read: ${whyOf(cause as NodeJS.ErrnoException)}`, {
      where: file,
      next: 'Give the path or the address of a schema. What an XML Schema includes must stand beside it.',
      cause,
    });
  }
};

const whyOf = ({ code = '', message }: NodeJS.ErrnoException): string => whys[code] ?? message;

const whys: Readonly<Record<string, string>> = {
  ENOENT: 'there is none of this name',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

const download = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch((cause: Error) => {
    const why = cause.name === 'TimeoutError' ? `no answer in ${timeoutMs / 1000} s` : reasonOf(cause);
    throw unreachable(url, why, cause);
  });
  if (!response.ok) throw unreachable(url, `the answer is ${response.status} ${response.statusText}`.trim());
  return new Uint8Array(
    await response.arrayBuffer().catch((cause: Error) => {
      throw unreachable(url, reasonOf(cause), cause);
    }),
  );
};

const reasonOf = ({ message, cause }: Error): string => (cause instanceof Error ? cause.message || message : message);

const unreachable = (where: string, why: string, cause?: unknown): ToolkitError =>
  new ToolkitError('schema-unreachable', `The schema can't be fetched: ${why}`, {
    where,
    next: 'Check the address, or download the schema and give the file.',
    cause,
  });
