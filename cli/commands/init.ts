import { Command } from 'commander';

export interface InitCommandOptions {
  readonly json?: boolean;
  readonly force?: boolean;
  readonly subject: string;
}

export const defineInitCommand = (): Command =>
  new Command('init')
    .summary('write a first config and a workflow for GitHub')
    .description(
      'Writes koeajo.config.ts and .github/workflows/koeajo.yml into this folder. What is there already stays.',
    )
    .option('-s, --subject <subject>', 'the implementation to check', 'http://127.0.0.1:9000')
    .option('--json', 'write koeajo.config.json instead')
    .option('--force', 'write over what is there')
    .addHelpText(
      'after',
      `
Example:
  $ koeajo init --subject "cmd:python3 flow.py"`,
    )
    .action(async (options: InitCommandOptions) => {
      const { init } = await import('../actions/init.ts');
      process.exitCode = await init(options);
    });
