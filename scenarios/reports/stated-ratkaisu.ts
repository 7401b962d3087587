import type { Ratkaisu } from '#contracts';
import type { SubjectAnswer } from '../subjects/subject.ts';

/** What can be read of an answer, whatever its shape: a report must not break on what it reports. */
export interface StatedRatkaisu {
  readonly outcome?: string;
  readonly conditions: readonly Ratkaisu['conditions'][number][];
}

export const toStatedRatkaisu = (answer: SubjectAnswer | undefined): StatedRatkaisu => {
  const ratkaisu = (answer?.kind === 'answered' ? answer.ratkaisu : undefined) as Partial<Ratkaisu> | null | undefined;
  const conditions: readonly unknown[] = Array.isArray(ratkaisu?.conditions) ? ratkaisu.conditions : [];
  return {
    ...(typeof ratkaisu?.outcome === 'string' ? { outcome: ratkaisu.outcome } : {}),
    conditions: conditions.filter(isStated),
  };
};

const isStated = (condition: unknown): condition is Ratkaisu['conditions'][number] => {
  const { id, state } = (condition ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof state === 'string';
};
