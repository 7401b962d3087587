import { createHash } from 'node:crypto';
import { createStudentSource, type DatasetFile, type DatasetPlan, renderBlock } from '#generators';
import { writeWhole } from './write-whole.ts';

export interface BlockJob {
  readonly plan: DatasetPlan;
  readonly directory: string;
}

/** Renders blocks of a dataset into its folder, and tells what it wrote. */
export const createBlockWriter = ({
  plan,
  directory,
}: BlockJob): ((block: number) => Promise<readonly DatasetFile[]>) => {
  const source = createStudentSource(plan);
  return async (block) => {
    const written: DatasetFile[] = [];
    for (const { name, students, bytes } of await renderBlock(plan, source, block)) {
      await writeWhole(directory, name, bytes);
      written.push({ name, students, bytes: bytes.length, sha256: sha256Of(bytes) });
    }
    return written;
  };
};

/** Hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
