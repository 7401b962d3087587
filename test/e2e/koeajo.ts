import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const built = resolve('dist/cli/main.js');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'koeajo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Runs the built command to its end, in a folder of its own unless told. */
export const koeajo = async (
  args: readonly string[],
  {
    cwd = temporaryFolder(),
    input = '',
    env = {},
  }: { readonly cwd?: string; readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> => {
  const child = spawn(process.execPath, [built, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  child.stdin.on('error', () => undefined).end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, stdout, stderr };
};

interface Running {
  readonly output: string;
  readonly cwd: string;
  readonly interrupt: () => Promise<Finished>;
  /** As `| head` does; gives the exit code. */
  readonly closeOutput: () => Promise<number | null>;
}

/** Starts a command that stays; gives its first output and a way to end it as Ctrl-C does. */
export const koeajoRunning = async (
  args: readonly string[],
  {
    cwd = temporaryFolder(),
    until = '\n',
    main = built,
    env = {},
  }: {
    readonly cwd?: string;
    readonly until?: string;
    readonly main?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Running> => {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stderr = text(child.stderr);
  let stdout = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const output = await new Promise<string>((up, down) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (stdout.includes(until)) up(stdout);
    });
    void ended.then(async (code) => down(new Error(`ended with ${code}: ${await stderr}`)));
  });
  return {
    output,
    cwd,
    closeOutput: () => {
      child.stdout.destroy();
      return ended;
    },
    interrupt: async () => {
      child.kill('SIGINT');
      return { code: await ended, stdout, stderr: await stderr };
    },
  };
};
