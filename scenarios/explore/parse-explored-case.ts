import { menettelyt, ToolkitError } from '#contracts';
import { contradiction } from '#generators';
import type { ExploredCase } from './explored-case.ts';

/**
 * A case as `koeajo explore` has saved it. `where` is shown in errors.
 * Throws ToolkitError `case-not-json`, `not-a-case` and `traits-contradict`.
 */
export const parseExploredCase = (text: string, where: string): ExploredCase => {
  const next = 'Give a file that koeajo explore has saved, as it was.';
  const value = parseJson(text, where, next) as Partial<ExploredCase> | null;
  const isCase =
    value?.format === 'koeajo-case/1' &&
    menettelyt.some((one) => one === value.menettely) &&
    Number.isInteger(value.person) &&
    Array.isArray(value.documents) &&
    Array.isArray(value.changes) &&
    Array.isArray(value.faults) &&
    Number.isInteger(value.asked) &&
    typeof value.traits === 'object' &&
    value.traits !== null;
  if (!isCase) throw new ToolkitError('not-a-case', 'The file holds no saved case (koeajo-case/1)', { where, next });
  const explored = value as ExploredCase;
  const reason = contradiction(explored.traits);
  if (reason === undefined) return explored;
  throw new ToolkitError('traits-contradict', `There is no such student: ${reason}`, { where, next });
};

const parseJson = (text: string, where: string, next: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ToolkitError('case-not-json', `The file is no JSON: ${(cause as Error).message}`, { where, next, cause });
  }
};
