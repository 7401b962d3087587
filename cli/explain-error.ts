import { ToolkitError } from '#contracts';
import { exitCode } from './exit-code.ts';

/** An error as a stranger can use it: what happened, where, what to do next; and the exit code it leads to. */
export const explainError = (error: unknown): { readonly text: string; readonly code: number } => {
  if (error instanceof ToolkitError) {
    const lines = [`koeajo: ${error.message} [${error.code}]`];
    if (error.where !== undefined) lines.push(`  where: ${error.where}`);
    if (error.next !== undefined) lines.push(`  next:  ${error.next}`);
    return { text: `${lines.join('\n')}\n`, code: exitCode.usage };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `koeajo: something broke inside koeajo itself; this is a defect, please report it.\n${detail}\n`,
    code: exitCode.inconclusive,
  };
};
