import { type ChildProcess, spawn } from 'node:child_process';

export interface Child {
  /** Its first line of output. */
  readonly line: string;
  /** Milliseconds from the spawn to that line. */
  readonly upMs: number;
  readonly stop: () => void;
}

/** Starts a node script and waits for its first line. */
export const startChild = (args: readonly string[]): Promise<Child> =>
  new Promise((resolve, reject) => {
    const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
    const started = performance.now();
    const child: ChildProcess = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const end = output.indexOf('\n');
      if (end >= 0)
        resolve({ line: output.slice(0, end), upMs: performance.now() - started, stop: () => child.kill() });
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
  });
