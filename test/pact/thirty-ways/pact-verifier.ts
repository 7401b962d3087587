import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Pact's official verifier in one process of its own, for one small question after another. */
export interface PactVerifier {
  /** The descriptions of the interactions that the provider does not keep to. */
  readonly failures: (asked: {
    readonly pact: Pact;
    readonly url: string;
    readonly statesUrl: string;
    /** Sent with every request. */
    readonly headers?: Readonly<Record<string, string>>;
  }) => Promise<readonly string[]>;
  readonly stop: () => void;
}

export interface Pact {
  readonly provider: { readonly name: string };
  readonly interactions: readonly { readonly description: string }[];
}

/** A committed pact with only those of its interactions. */
export const readPact = (name: string, isChosen: (description: string) => boolean): Pact => {
  const pact = JSON.parse(readFileSync(`contracts/pacts/${name}.json`, 'utf8')) as Pact;
  return { ...pact, interactions: pact.interactions.filter(({ description }) => isChosen(description)) };
};

export const startPactVerifier = (folder: string): PactVerifier => {
  const { resolve } = createRequire(import.meta.url);
  const core = createRequire(resolve('@pact-foundation/pact')).resolve('@pact-foundation/pact-core');
  const child: ChildProcess = spawn(process.execPath, ['-e', script, core], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', PACT_DO_NOT_TRACK: 'true', NO_PROXY: '127.0.0.1' },
  });
  return {
    failures: async ({ pact, url, statesUrl, headers }) => {
      const file = join(folder, 'pact.json');
      writeFileSync(file, JSON.stringify(pact));
      const said = new Promise<string>((told, broken) => {
        const ended = () => broken(new Error('the verifier of Pact ended'));
        child.once('close', ended);
        child.once('message', (text) => {
          child.off('close', ended);
          told(String(text));
        });
      });
      child.send({
        provider: pact.provider.name,
        providerBaseUrl: url,
        providerStatesSetupUrl: statesUrl,
        ...(headers && { customProviderHeaders: headers }),
        pactUrls: [file],
        logLevel: 'error',
        followRedirects: false,
      });
      const { interactionResults } = JSON.parse(await said) as {
        readonly interactionResults: readonly { readonly description: string; readonly result: string }[];
      };
      return interactionResults.filter(({ result }) => result !== 'OK').map(({ description }) => description);
    },
    stop: () => void child.kill('SIGKILL'),
  };
};

const script = `const { default: core } = require(process.argv[1]);
process.on('message', (options) => {
  Promise.resolve().then(() => core.verifyPacts(options)).then(String, (error) => String(error?.message ?? error)).then((text) => process.send(text));
});
process.on('disconnect', () => process.exit());`;
