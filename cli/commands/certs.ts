import { Command } from 'commander';

export const defineCertsCommand = (): Command =>
  new Command('certs')
    .summary('make a throw-away CA with good and bad certificates')
    .description(
      'Makes certificates for trying mTLS: a CA, a server, a good client, and the bad ones (expired, other CA, unknown ' +
        'subject, no clientAuth). They are for local use only; `manifest.json` in the folder says what each is for.',
    )
    .argument('[directory]', 'where they go', '.koeajo/certs')
    .action(async (directory: string) => {
      const { makeCertificates } = await import('../actions/make-certificates.ts');
      process.exitCode = await makeCertificates(directory);
    });
