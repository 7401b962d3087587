import { Command } from 'commander';

export interface ConvertOptions {
  readonly environment?: string;
  readonly pretty?: boolean;
}

export const defineConvertCommand = (): Command =>
  new Command('convert')
    .summary('print what Migri would get for a VIRTA answer')
    .description(
      'Converts a VIRTA answer (SOAP, or a bare Virta, Opiskelija, Opiskeluoikeudet …) as Koski does and prints the ' +
        'array `opiskeluoikeudet` that Migri gets. Where Koski would answer 503, prints why and exits with 3.',
    )
    .argument('<file>', 'the XML file, or - for standard input')
    .option('-e, --environment <file>', 'code lists and institutions as JSON (default: the built-in ones)')
    .option('-p, --pretty', 'indent the output')
    .addHelpText(
      'after',
      `
Examples:
  $ koeajo convert answer.xml
  $ koeajo convert answer.xml --environment environment.json > expected.json
  $ curl -s https://virta.example/… | koeajo convert - --pretty`,
    )
    .action(async (file: string, options: ConvertOptions) => {
      const { convertFile } = await import('../actions/convert-file.ts');
      process.exitCode = await convertFile(file, options);
    });
