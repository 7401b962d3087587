import type { Command, Option } from 'commander';

/** The name of an option in the environment: `--port-koski` is `KOEAJO_PORT_KOSKI`. */
export const toVariable = (option: Option): string => `KOEAJO_${option.name().replaceAll('-', '_').toUpperCase()}`;

/** Lets options that take a value be given in the environment too; an empty one counts as not given. */
export const withEnvironment = (command: Command): Command => {
  for (const option of command.options) {
    if (option.required && process.env[toVariable(option)]) option.env(toVariable(option));
  }
  return command;
};
