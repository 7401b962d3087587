import { ToolkitError } from '#contracts';
import type { MaybePromise } from '../simulator.ts';

/**
 * Maps every item, also after one has failed. One ToolkitError is thrown as it is; several are thrown together as one,
 * whose message lists them and whose cause is an AggregateError with each.
 */
export const mapAll = <T, R>(items: Iterable<T>, map: (item: T) => R): readonly R[] => {
  const results: R[] = [];
  const errors: ToolkitError[] = [];
  for (const item of items) {
    try {
      results.push(map(item));
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error;
      errors.push(...partsOf(error));
    }
  }
  const [first, ...others] = errors;
  if (first) throw others.length === 0 ? first : together(errors);
  return results;
};

/** As {@link mapAll}, one item after the other. */
export const mapAllInTurn = async <T, R>(
  items: Iterable<T>,
  map: (item: T) => MaybePromise<R>,
): Promise<readonly R[]> => {
  const outcomes: (() => R)[] = [];
  for (const item of items) {
    try {
      const result = await map(item);
      outcomes.push(() => result);
    } catch (error) {
      outcomes.push(() => {
        throw error;
      });
    }
  }
  return mapAll(outcomes, (outcome) => outcome());
};

const partsOf = (error: ToolkitError): readonly ToolkitError[] =>
  error.cause instanceof AggregateError ? error.cause.errors : [error];

const together = (errors: readonly ToolkitError[]): ToolkitError => {
  const codes = new Set(errors.map(({ code }) => code));
  const remedies = new Set(errors.map(({ next }) => next));
  const [code = ''] = codes;
  const [remedy = ''] = remedies;
  const lines = errors.map(({ where, message, next }) =>
    [where === undefined ? '-' : `- ${where}:`, message, remedies.size > 1 ? next : undefined]
      .filter(Boolean)
      .join(' '),
  );
  return new ToolkitError(
    codes.size === 1 ? code : 'several-errors',
    `${errors.length} things are wrong:\n${lines.join('\n')}`,
    {
      next: remedies.size === 1 ? remedy : 'Correct them all; nothing has been taken.',
      cause: new AggregateError(errors),
    },
  );
};
