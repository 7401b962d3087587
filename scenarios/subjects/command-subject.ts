import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RegisterAccess, Subject, SubjectAnswer } from './subject.ts';

/** What a command subject is told of the registers, besides its own environment. */
export const toEnvironment = ({ koski, valintarekisteri, cas }: RegisterAccess): Readonly<Record<string, string>> => ({
  KOEAJO_KOSKI_URL: koski.url,
  KOEAJO_KOSKI_CERTIFICATE: koski.certificate,
  KOEAJO_KOSKI_KEY: koski.key,
  KOEAJO_KOSKI_CA: koski.ca,
  KOEAJO_VALINTAREKISTERI_URL: valintarekisteri.url,
  KOEAJO_CAS_URL: cas.url,
  KOEAJO_CAS_USERNAME: cas.username,
  KOEAJO_CAS_PASSWORD: cas.password,
});

/**
 * A subject that is a command line, run by the shell: it reads one `{"id", "pyynto"}` a line on stdin and writes one
 * `{"id", "ratkaisu"}` a line on stdout. It is asked one question at a time, and started again when it has exited
 * after answering at least once. Every line of its stderr goes to `onStderr`.
 */
export const createCommandSubject = (
  command: string,
  registers: RegisterAccess,
  onStderr: (line: string) => void = () => {},
): Subject => {
  let child: Child | undefined;
  let hasAnswered = false;
  let asked = 0;
  return {
    name: `cmd:${command}`,
    concurrency: 1,
    decide: async (pyynto, { signal }) => {
      if (child === undefined || (child.exit() !== undefined && hasAnswered))
        child = start(command, registers, onStderr);
      const answer = await ask(child, { id: ++asked, pyynto }, signal);
      if (answer.kind === 'answered') hasAnswered = true;
      return answer.kind === 'exited' ? toExit(answer.how, hasAnswered) : answer;
    },
    close: async () => child?.stop(),
  };
};

type Line = string | { readonly exited: string };

interface Child {
  readonly write: (line: string) => void;
  /** Called with every line of stdout, and once when the child is gone. One listener at a time. */
  readonly listen: (listener: ((line: Line) => void) | undefined) => void;
  readonly exit: () => string | undefined;
  readonly stop: () => Promise<void>;
}

const start = (command: string, registers: RegisterAccess, onStderr: (line: string) => void): Child => {
  // Its own process group, so that stopping reaches what the shell has started.
  const process_ = spawn(command, {
    shell: true,
    detached: process.platform !== 'win32',
    env: { ...process.env, ...toEnvironment(registers) },
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

type ChildAnswer = SubjectAnswer | { readonly kind: 'exited'; readonly how: string };

const ask = (child: Child, question: { id: number; pyynto: unknown }, signal: AbortSignal): Promise<ChildAnswer> =>
  new Promise((resolve) => {
    const finish = (answer: ChildAnswer) => {
      child.listen(undefined);
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = () => finish({ kind: 'timed-out' });
    const how = child.exit();
    if (how !== undefined) return finish({ kind: 'exited', how });
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    child.listen((line) => {
      const answer =
        typeof line === 'string' ? parseLine(line, question.id) : { kind: 'exited' as const, how: line.exited };
      if (answer) finish(answer);
    });
    child.write(JSON.stringify(question));
  });

/** Undefined for a late answer to an earlier question. */
const parseLine = (line: string, id: number): SubjectAnswer | undefined => {
  const expected = `one line of JSON: {"id": ${id}, "ratkaisu": …}`;
  let parsed: { id?: unknown; ratkaisu?: unknown } | null;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { kind: 'off-protocol', expected, actual: `on stdout: ${line.slice(0, 120)}` };
  }
  if (typeof parsed?.id === 'number' && parsed.id < id) return undefined;
  return parsed?.id === id && 'ratkaisu' in parsed
    ? { kind: 'answered', ratkaisu: parsed.ratkaisu }
    : { kind: 'off-protocol', expected, actual: line.slice(0, 120) };
};

const toExit = (how: string, hasAnswered: boolean): SubjectAnswer =>
  hasAnswered
    ? { kind: 'off-protocol', expected: 'one line of answer for each line of question', actual: `it ended with ${how}` }
    : { kind: 'unreachable', reason: `the command ended before its first answer, with ${how}` };
