import type { Command, Option } from 'commander';
import { type LoadedConfig, loadConfig } from './load-config.ts';
import { toVariable } from './with-environment.ts';

/** The options of a command after all four places have been asked. */
export interface SettledOptions<Options> {
  readonly options: Options;
  /** The config file, when there is one. */
  readonly configFile?: string;
  /** Each setting that has a value, in the order of the help, and where it came from. */
  readonly origins: readonly Origin[];
}

interface Origin {
  readonly name: string;
  readonly value: unknown;
  /** `--timeout`, `KOEAJO_TIMEOUT`, `koeajo.config.ts` or `default`. */
  readonly from: string;
}

/** A flag beats the environment, which beats the config, which beats the default. Throws what `loadConfig` throws. */
export const settleOptions = async <Options extends { readonly config?: string }>(
  command: Command,
): Promise<SettledOptions<Options>> => {
  const loaded = await loadConfig(command.opts<Options>().config);
  for (const option of command.options) applyConfig(command, option, loaded);
  return {
    options: command.opts<Options>(),
    ...(loaded === undefined ? {} : { configFile: loaded.file }),
    origins: command.options.flatMap((option) => toOrigin(command, option, loaded)),
  };
};

const applyConfig = (command: Command, option: Option, loaded: LoadedConfig | undefined): void => {
  const name = option.attributeName();
  const value = loaded?.config[name as keyof LoadedConfig['config']];
  const given = command.getOptionValueSource(name) ?? 'default';
  if (value !== undefined && given === 'default') command.setOptionValueWithSource(name, value, 'config');
};

const toOrigin = (command: Command, option: Option, loaded: LoadedConfig | undefined): readonly Origin[] => {
  const name = option.attributeName();
  const value = command.getOptionValue(name);
  if (value === undefined || !option.required || name === 'config') return [];
  const places: Readonly<Record<string, string>> = {
    cli: option.long ?? name,
    env: toVariable(option),
    config: loaded?.file ?? 'config',
  };
  return [{ name, value, from: places[command.getOptionValueSource(name) ?? ''] ?? 'default' }];
};
