import type { AnomalyName } from '../anomalies/index.ts';

/** How a dataset is written down. */
export const datasetFormats = ['json', 'ndjson', 'csv', 'virta-xml', 'parquet'] as const;
export type DatasetFormat = (typeof datasetFormats)[number];

/** Who is in it: every case as likely as the others, as in real life, or as few as cover every pair (triple) of cases. */
export const datasetMixes = ['uniform', 'realistic', 'cover-2', 'cover-3'] as const;
export type DatasetMix = (typeof datasetMixes)[number];

/** All that a dataset's bytes depend on, besides the version of the toolkit. */
export interface DatasetPlan {
  readonly format: DatasetFormat;
  readonly mix: DatasetMix;
  readonly seed: string;
  /** The day that tells future from past, `YYYY-MM-DD`. */
  readonly now: string;
  readonly count: number;
  readonly studentsPerFile: number;
  /** Errors in the registers that some of the students have, in turn; not in a covering mix. */
  readonly anomalies?: readonly AnomalyName[];
  /** How many of a hundred students have one. */
  readonly anomalyShare?: number;
}

/** One part of the work, `k` of `n`; from 1. */
export interface Shard {
  readonly k: number;
  readonly n: number;
}

export const wholeDataset: Shard = { k: 1, n: 1 };

/** The numbers of the blocks, from 0, that the shard writes. */
export const blocksOf = ({ count, studentsPerFile }: DatasetPlan, { k, n }: Shard = wholeDataset): readonly number[] =>
  Array.from({ length: Math.ceil(count / studentsPerFile) }, (_, block) => block).filter(
    (block) => block % n === k - 1,
  );

/** The students of a block, first one and one past the last. */
export const studentsOf = ({ count, studentsPerFile }: DatasetPlan, block: number): readonly [number, number] => [
  block * studentsPerFile,
  Math.min(count, (block + 1) * studentsPerFile),
];

/** Names of the files of a block, counted from 1, in the order in which they are written. */
export const namesOf = ({ format, count, studentsPerFile }: DatasetPlan, block: number): readonly string[] => {
  const width = Math.max(5, String(Math.ceil(count / studentsPerFile)).length);
  const number = String(block + 1).padStart(width, '0');
  return format === 'virta-xml'
    ? [`students-${number}.xml`, `persons-${number}.json`, `expected-${number}.csv`]
    : [`students-${number}.${format}`];
};
