import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOf, type DatasetFile, namesOf, type Shard, toManifestText, wholeDataset } from '#generators';
import {
  type DatasetHead,
  journalOf,
  readTeller,
  removeTraces,
  shardManifest,
  wholeManifest,
} from './generate-folder.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes down that the shard is whole: its manifest, and when all shards have one, the dataset's, which then stands
 * alone. Gives whether the dataset is whole. Two shards that end together both write it, with equal bytes.
 */
export const writeManifests = async (
  directory: string,
  head: DatasetHead,
  shard: Shard,
  files: readonly DatasetFile[],
): Promise<boolean> => {
  const own = toManifestText({ ...head, files: inOrder(head, shard, files) });
  if (shard.n > 1) {
    await writeWhole(directory, shardManifest(shard), own);
    await rm(join(directory, journalOf(shard)), { force: true });
    const names = Array.from({ length: shard.n }, (_, index) => shardManifest({ k: index + 1, n: shard.n }));
    const manifests = await Promise.all(names.map((name) => readTeller(directory, name)));
    const all = manifests.flatMap((manifest) => manifest?.files ?? []);
    if (manifests.includes(undefined)) return (await readTeller(directory, wholeManifest)) !== undefined;
    await writeWhole(directory, wholeManifest, toManifestText({ ...head, files: inOrder(head, wholeDataset, all) }));
  } else await writeWhole(directory, wholeManifest, own);
  await removeTraces(directory);
  return true;
};

const inOrder = (head: DatasetHead, shard: Shard, files: readonly DatasetFile[]): readonly DatasetFile[] => {
  const byName = new Map(files.map((file) => [file.name, file]));
  return blocksOf(head, shard).flatMap((block) => namesOf(head, block).flatMap((name) => byName.get(name) ?? []));
};
