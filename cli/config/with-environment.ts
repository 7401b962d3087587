import type { Command, Option } from 'commander';

/** The name of an option in the environment: `--port-koski` is `KOEAJO_PORT_KOSKI`. */
export const toVariable = (option: Option): string => `KOEAJO_${option.name().replaceAll('-', '_').toUpperCase()}`;

/**
 * A command whose options, those that take a value, can be given in the environment too; an empty one counts as not
 * given. It must be so before the options are added.
 */
export const withEnvironment = (command: Command): Command => {
  const addOption = command.addOption.bind(command);
  command.addOption = (option) =>
    addOption(option.required && process.env[toVariable(option)] ? option.env(toVariable(option)) : option);
  return command;
};
