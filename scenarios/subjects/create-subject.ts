import { resolve } from 'node:path';
import { ToolkitError } from '#contracts';
import { careless } from '../reference-flow/careless.ts';
import { createReferenceFlow } from '../reference-flow/reference-flow.ts';
import { createCommandSubject } from './command-subject.ts';
import { createFunctionSubject, loadFunctionSubject } from './function-subject.ts';
import { createHttpSubject } from './http-subject.ts';
import type { RegisterAccess, Subject } from './subject.ts';

export interface SubjectContext {
  readonly registers: RegisterAccess;
  /** Gets each line that a command writes to stderr. */
  readonly onStderr?: (line: string) => void;
}

/**
 * Makes a subject of what the user wrote:
 *
 * - `reference`: the reference flow; `careless`: the same with one bug, to see what a finding looks like
 * - `http://…`, `https://…`: an implementation that is already running
 * - `cmd:python3 flow.py`: a command that reads and writes JSON Lines
 * - `./flow.ts`, `./flow.js`, `./flow.mjs`: a module that exports `decide`
 *
 * Throws ToolkitError `unknown-subject`, `subject-not-loadable`, `subject-without-decide`.
 */
export const createSubject = async (spec: string, { registers, onStderr }: SubjectContext): Promise<Subject> => {
  if (spec === 'reference') return createReferenceSubject(spec, registers);
  if (spec === 'careless') return createReferenceSubject(spec, registers, careless);
  if (/^https?:\/\//.test(spec) && URL.canParse(spec)) return createHttpSubject(spec);
  if (/^cmd:\s*\S/.test(spec)) return createCommandSubject(spec.slice(4).trim(), registers, onStderr);
  if (/\.[cm]?[jt]s$/.test(spec)) return { ...(await loadFunctionSubject(resolve(spec), registers)), name: spec };
  throw new ToolkitError('unknown-subject', `"${spec}" is no subject`, {
    where: '--subject',
    next: 'Give reference, careless, an address (http://127.0.0.1:8080), a command (cmd:python3 flow.py) or a module (./flow.ts).',
  });
};

const createReferenceSubject = (name: string, registers: RegisterAccess, bug = {}): Subject => {
  const flow = createReferenceFlow(registers, bug);
  return { ...createFunctionSubject(name, flow.decide, registers), close: flow.close };
};
