import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A line of stdout, or how the child ended. */
type Line = string | { readonly exited: string };

/** A command under way that talks in lines. */
export interface Child {
  readonly write: (line: string) => void;
  /** Called with every line of stdout, and once when the child is gone. One listener at a time. */
  readonly listen: (listener: ((line: Line) => void) | undefined) => void;
  readonly exit: () => string | undefined;
  /** Asks it to leave, and ends it when it does not. */
  readonly stop: () => Promise<void>;
  readonly end: () => void;
}

/** Runs the command line in the shell, with these variables besides our own. */
export const startChild = (
  command: string,
  environment: Readonly<Record<string, string>>,
  onStderr: (line: string) => void,
): Child => {
  // Its own process group, so that stopping reaches what the shell has started.
  const process_ = spawn(command, {
    shell: true,
    detached: process.platform !== 'win32',
    env: { ...process.env, ...environment },
  });
  let listener: ((line: Line) => void) | undefined;
  let exit: string | undefined;
  let lastWords = '';
  createInterface({ input: process_.stderr }).on('line', (line) => {
    lastWords = line;
    onStderr(line);
  });
  createInterface({ input: process_.stdout }).on('line', (line) => listener?.(line));
  process_.stdin.on('error', () => {});
  process_.on('error', ({ message }) => {
    lastWords = message;
  });
  const gone = new Promise<void>((resolve) => {
    process_.on('close', (code, signal) => {
      exit = `${code === null ? `signal ${signal}` : `exit code ${code}`}${lastWords ? `; its last line on stderr: ${lastWords}` : ''}`;
      listener?.({ exited: exit });
      resolve();
    });
  });
  return {
    write: (line) => void process_.stdin.write(`${line}\n`),
    listen: (next) => {
      listener = next;
    },
    exit: () => exit,
    stop: () => stop(process_, gone),
    end: () => end(process_),
  };
};

/** End of stdin asks it to leave; what has not left in a second is ended. */
const stop = async (child: ChildProcessWithoutNullStreams, gone: Promise<void>): Promise<void> => {
  child.stdin.end();
  const timer = setTimeout(() => end(child), 1000);
  await gone;
  clearTimeout(timer);
};

const end = (child: ChildProcessWithoutNullStreams): void => {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It left between the question and the answer.
  }
};
