import type { DatasetPlan } from './dataset-plan.ts';

/** What a dataset consists of: two with equal manifests are equal, byte by byte. */
export interface DatasetManifest extends DatasetPlan {
  /** Version of the toolkit that made it. */
  readonly koeajo: string;
  /** In the order of the blocks; a shard's manifest has the shard's own. */
  readonly files: readonly DatasetFile[];
}

export interface DatasetFile {
  readonly name: string;
  readonly students: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** JSON with a file a line. */
export const toManifestText = ({ files, ...head }: DatasetManifest): string => {
  const lines = files.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "files": [\n${lines}\n  ]\n}\n`;
};
