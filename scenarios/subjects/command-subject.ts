import { type Child, startChild } from './child.ts';
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
 * `{"id", "ratkaisu"}` a line on stdout, or `{"id", "unsupported": "jatkolupa"}` for a procedure that it has no flow for. It is asked one question at a time. When time runs out it is ended; it is
 * started again for the next question, also when it has ended by itself after answering at least once. Every line of
 * its stderr goes to `onStderr`.
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
        child = startChild(command, toEnvironment(registers), onStderr);
      const answer = await ask(child, { id: ++asked, pyynto }, signal);
      if (answer.kind === 'answered' || answer.kind === 'unsupported') hasAnswered = true;
      if (answer.kind === 'timed-out') {
        child.end();
        child = undefined;
      }
      return answer.kind === 'exited' ? toExit(answer.how, hasAnswered) : answer;
    },
    close: async () => child?.stop(),
  };
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
      finish(typeof line === 'string' ? parseLine(line, question.id) : { kind: 'exited', how: line.exited });
    });
    child.write(JSON.stringify(question));
  });

const parseLine = (line: string, id: number): SubjectAnswer => {
  const expected = `one line of JSON: {"id": ${id}, "ratkaisu": …}`;
  let parsed: { id?: unknown; ratkaisu?: unknown; unsupported?: unknown } | null;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { kind: 'off-protocol', expected, actual: `on stdout: ${line.slice(0, 120)}` };
  }
  if (parsed?.id === id && typeof parsed.unsupported === 'string') return { kind: 'unsupported' };
  return parsed?.id === id && 'ratkaisu' in parsed
    ? { kind: 'answered', ratkaisu: parsed.ratkaisu }
    : { kind: 'off-protocol', expected, actual: line.slice(0, 120) };
};

const toExit = (how: string, hasAnswered: boolean): SubjectAnswer =>
  hasAnswered
    ? { kind: 'off-protocol', expected: 'one line of answer for each line of question', actual: `it ended with ${how}` }
    : { kind: 'unreachable', reason: `the command ended before its first answer, with ${how}` };
