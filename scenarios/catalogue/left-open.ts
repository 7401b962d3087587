import type { ConditionId } from '#contracts';
import type { Expected } from '../scenario.ts';

/** The sources leave open whether these conditions of a first permit are met, so it may be granted or go to an official. */
export const leftOpen = (...conditions: readonly ConditionId[]): Expected => ({
  outcomes: ['automatic-grant', 'to-official'],
  conditions: Object.fromEntries(conditions.map((id) => [id, ['met', 'not-met', 'unknown'] as const])),
});
