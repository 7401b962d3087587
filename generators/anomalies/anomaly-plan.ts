import type { AnomalyName } from './index.ts';

/** Who among many students has an error in the registers, and which. */
export interface AnomalyPlan {
  /** The errors that occur, in turn. */
  readonly names: readonly AnomalyName[];
  /** How many of a hundred students have one: above 0, at most 100. */
  readonly share: number;
}

/**
 * The error of the student with this number, from 0; nothing for a healthy one. The affected stand evenly among the others,
 * and each error comes as often as the next one.
 */
export const anomalyOf = ({ names, share }: AnomalyPlan, index: number): AnomalyName | undefined => {
  const before = Math.floor((index * share) / 100);
  return Math.floor(((index + 1) * share) / 100) > before ? names[before % names.length] : undefined;
};
