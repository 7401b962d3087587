import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Student, virtaXml } from './virta-texts.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder for one test, gone when the test is over. */
export const folderWith = async (files: Files): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'koeajo-register-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

/** A VIRTA answer about these students. */
export const answer = (...students: readonly Student[]): string => virtaXml({ students });

export const hetu = '010199-9012';
export const otherHetu = '020299A902J';
export const oid = '1.2.246.562.98.10000000001';
export const linkedOid = '1.2.246.562.98.10000000002';

// Not synthetic by their form, and yet nobody's: there is no day 00, and no such OID has been given.
export const realHetu = '000199-123A';
export const realOid = `1.2.246.562.${24}.00000000001`;
