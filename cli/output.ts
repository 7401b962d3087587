import picocolors from 'picocolors';

/** Where a command writes, and whether in colour. `NO_COLOR` and a redirected stream turn colours off. */
export interface Output {
  readonly write: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly colors: ReturnType<typeof picocolors.createColors>;
  readonly isInteractive: boolean;
}

export const createOutput = (
  stdout: NodeJS.WriteStream = process.stdout,
  stderr: NodeJS.WriteStream = process.stderr,
): Output => ({
  write: (text) => void stdout.write(text),
  warn: (text) => void stderr.write(text),
  colors: picocolors.createColors(!process.env.NO_COLOR && (stdout.isTTY || Boolean(process.env.FORCE_COLOR))),
  isInteractive: stdout.isTTY === true && stderr.isTTY === true,
});
