import { ToolkitError } from '#contracts';
import type { PactFile, PactInteraction } from './pact-file.ts';
import type { Verification } from './verification.ts';

/** Which interactions are wanted; all that is given must hold. */
export interface InteractionChoice {
  /** A whole description; or, when none is so, words that all stand in it, in any case. */
  readonly filter?: string | undefined;
  /** Words that all stand in the name of one of its states. */
  readonly state?: string | undefined;
  readonly consumer?: string | undefined;
  /** Only what failed or was inconclusive in the newest of these that tells of it. */
  readonly last?: readonly Verification[] | undefined;
}

/** A pact, and which of its interactions are wanted. */
export interface ChosenPact {
  readonly pact: PactFile;
  readonly chosen: readonly PactInteraction[];
}

/**
 * Those of the provider's pacts that are wanted, without those of which nothing is; none at all only when nothing failed the
 * last time. Throws ToolkitError `no-interaction-matches`.
 */
export const selectInteractions = (pacts: readonly PactFile[], choice: InteractionChoice): readonly ChosenPact[] => {
  const isChosen = createChooser(
    pacts.flatMap(({ interactions }) => interactions),
    choice,
  );
  const found = pacts
    .map((pact) => ({ pact, chosen: pact.interactions.filter((each) => isChosen(pact, each)) }))
    .filter(({ chosen }) => chosen.length > 0);
  if (found.length > 0) return found;
  const { last, ...others } = choice;
  if (last !== undefined && selectInteractions(pacts, others).length > 0) return [];
  const { filter, state, consumer } = others;
  const asked = [
    ...(filter === undefined ? [] : [`"${filter}" in its description`]),
    ...(state === undefined ? [] : [`"${state}" in a state`]),
    ...(consumer === undefined ? [] : [`the consumer ${consumer}`]),
  ];
  throw new ToolkitError('no-interaction-matches', `No interaction has ${asked.join(' and ') || 'been agreed on'}`, {
    where: filter !== undefined ? '--filter' : state !== undefined ? '--state' : '--consumer',
    next: `Leave something out. The pacts are ${pacts.map((pact) => `${pact.consumer} → ${pact.provider} (${pact.interactions.length})`).join(', ')}.`,
  });
};

/** Says of each of these interactions whether it is wanted. */
export const createChooser = (
  all: readonly Pick<PactInteraction, 'description'>[],
  { filter = '', state, consumer, last }: InteractionChoice,
) => {
  const isWhole = all.some(({ description }) => description === filter);
  return (
    pact: Pick<PactFile, 'consumer' | 'provider'>,
    { description, states }: Pick<PactInteraction, 'description' | 'states'>,
  ): boolean =>
    (isWhole ? description === filter : hasWords(description, filter)) &&
    (state === undefined || states.some(({ name }) => hasWords(name, state))) &&
    (consumer === undefined || pact.consumer === consumer) &&
    (last === undefined || isToRunAgain(pact, description, last));
};

const hasWords = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** By the newest of the results that tell of it, of whatever version: one of a part says nothing of the others. */
const isToRunAgain = (
  pact: Pick<PactFile, 'consumer' | 'provider'>,
  description: string,
  last: readonly Verification[],
): boolean => {
  const [newest] = last
    .filter(({ consumer, provider }) => consumer === pact.consumer && provider === pact.provider)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap(({ interactions }) => interactions.filter((each) => each.description === description));
  return newest !== undefined && ['failed', 'inconclusive'].includes(newest.outcome);
};
