import { pathToFileURL } from 'node:url';
import { type Menettely, type Ratkaisu, type Ratkaisupyynto, ToolkitError } from '#contracts';
import type { RegisterAccess, Subject } from './subject.ts';

/** A decision flow as a function: what a module exports as `decide`. */
export type DecisionFlow = (
  pyynto: Ratkaisupyynto,
  surroundings: { readonly registers: RegisterAccess; readonly signal: AbortSignal },
) => Promise<Ratkaisu | Unsupported> | Ratkaisu | Unsupported;

/** What a flow answers for a procedure that it doesn't handle. */
export interface Unsupported {
  readonly unsupported: Menettely;
}

/** A subject in this process. An exception it throws is an answer off the protocol. */
export const createFunctionSubject = (name: string, decide: DecisionFlow, registers: RegisterAccess): Subject => ({
  name,
  decide: async (pyynto, { signal }) => {
    try {
      const ratkaisu = await decide(pyynto, { registers, signal });
      return isUnsupported(ratkaisu) ? { kind: 'unsupported' } : { kind: 'answered', ratkaisu };
    } catch (error) {
      return signal.aborted
        ? { kind: 'timed-out' }
        : { kind: 'off-protocol', expected: 'decide() returns a Ratkaisu', actual: `it threw ${String(error)}` };
    }
  },
  close: async () => {},
});

// A module may return anything at all.
const isUnsupported = (answer: unknown): boolean =>
  typeof (answer as Partial<Unsupported> | null | undefined)?.unsupported === 'string';

/**
 * A subject from a module that exports `decide`.
 * Throws ToolkitError `subject-not-loadable` and `subject-without-decide`.
 */
export const loadFunctionSubject = async (path: string, registers: RegisterAccess): Promise<Subject> => {
  const module = await importModule(path);
  if (typeof module.decide !== 'function')
    throw new ToolkitError('subject-without-decide', `${path} does not export a function named decide`, {
      where: path,
      next: 'Export it: export const decide = async (pyynto, { registers, signal }) => ({ outcome, conditions }).',
    });
  return createFunctionSubject(path, module.decide as DecisionFlow, registers);
};

const importModule = async (path: string): Promise<{ readonly decide?: unknown }> => {
  try {
    return await import(pathToFileURL(path).href);
  } catch (cause) {
    const old = (cause as { code?: string }).code === 'ERR_UNKNOWN_FILE_EXTENSION';
    throw new ToolkitError('subject-not-loadable', `${path} could not be loaded: ${(cause as Error).message}`, {
      where: path,
      next: old
        ? 'This Node.js does not read TypeScript: compile the module to .js, or run koeajo with NODE_OPTIONS="--import tsx".'
        : 'Check the path, relative to the folder that koeajo runs in, and that the module loads on its own.',
      cause,
    });
  }
};
