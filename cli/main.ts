#!/usr/bin/env node
import { CommanderError } from 'commander';
import { exitCode } from './exit-code.ts';
import { createProgram } from './program.ts';

// A reader that goes away early (`koeajo … | head`) is no error; the exit code is what was known until then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCode.usage;
  else {
    const { explainError } = await import('./explain-error.ts');
    const { text, code } = explainError(error);
    process.stderr.write(text);
    process.exitCode = code;
  }
}
