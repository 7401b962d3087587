import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolkitError } from '#contracts';
import type { PactInteractionResult } from '#scenarios';

/** Options of `verifyPacts` of pact-core, as far as they are used here. */
interface PactOptions {
  readonly provider: string;
  readonly providerBaseUrl: string;
  readonly providerStatesSetupUrl: string;
  readonly pactUrls?: readonly string[];
  readonly pactBrokerUrl?: string;
  readonly pactBrokerToken?: string;
  readonly consumerVersionSelectors?: readonly Readonly<Record<string, unknown>>[];
  readonly consumerFilters?: readonly string[];
  readonly enablePending?: boolean;
  readonly publishVerificationResult?: boolean;
  readonly providerVersion?: string;
  readonly providerVersionBranch?: string;
}

interface PactAnswer {
  readonly interactionResults: readonly PactInteractionResult[];
  /** What the broker has to say. */
  readonly notices: readonly { readonly text?: string }[];
  /** Why the results did not reach the broker. */
  readonly unpublished?: string;
}

/** Pact's official verifier in a process of its own, where neither its output nor its crashes reach ours. */
export interface PactEngine {
  /** Rejects with an error that says what Pact says, when nothing could be verified. */
  readonly verify: (options: PactOptions) => Promise<PactAnswer>;
  readonly stop: () => void;
}

/** Throws ToolkitError `pact-missing`. */
export const startPactEngine = ({
  timeoutMs,
  onOutput,
}: {
  /** For one request; the verifier waits longer than whoever answers it, who can say what went wrong. */
  readonly timeoutMs: number;
  readonly onOutput?: ((text: string) => void) | undefined;
}): PactEngine => {
  const core = findPactCore();
  let child: ChildProcess | undefined;
  let isStopped = false;
  let unpublished: string | undefined;
  let lastLine = 'it said nothing';

  const start = (): ChildProcess => {
    const started = spawn(process.execPath, ['-e', script, core], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: toEnvironment(),
      // A process group of its own: Ctrl-C is heard here, and ends it from here.
      detached: process.platform !== 'win32',
    });
    for (const stream of [started.stdout, started.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        // Its results don't tell this, and its log does.
        unpublished ??= /Publishing of verification results failed with an error: (.*)/.exec(text)?.[1];
        lastLine = text.trim().split('\n').at(-1) || lastLine;
        onOutput?.(text);
      });
    return started;
  };

  return {
    verify: (options) =>
      new Promise((resolve, reject) => {
        if (isStopped) throw new Error('it was stopped');
        child ??= start();
        const own = child;
        const onMessage = async (text: string) => {
          own.off('close', onClose);
          // What it prints comes on another way than its results.
          if (options.publishVerificationResult) await delay(200);
          const answer = parseAnswer(text);
          if (typeof answer === 'string') reject(new Error(answer));
          else resolve({ ...answer, ...(unpublished !== undefined && { unpublished }) });
        };
        const onClose = (code: number | null, signal: string | null) => {
          own.off('message', onMessage);
          child = undefined;
          reject(new Error(`the verifier of Pact ended (${signal ?? `exit code ${code}`}): ${lastLine}`));
        };
        own.once('message', onMessage).once('close', onClose);
        own.send({ ...defaults, ...options, timeout: timeoutMs + 5000 });
      }),
    stop: () => {
      isStopped = true;
      child?.kill('SIGKILL');
    },
  };
};

/** A redirect is an answer like any other: the login of Valintarekisteri answers one. */
const defaults = { logLevel: 'error', followRedirects: false };

/** The process of the verifier: options come in, the JSON of its results goes out, also when something failed. */
const script = `const { default: core } = require(process.argv[1]);
process.on('message', (options) => {
  Promise.resolve().then(() => core.verifyPacts(options)).then(String, (error) => String(error?.message ?? error)).then((text) => process.send(text));
});
process.on('disconnect', () => process.exit());`;

/** Pact's switches in the environment are ours to set; nothing is reported home; and the desk is behind no proxy. */
const toEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PACT_|^NODE_OPTIONS$/.test(name))),
  PACT_DO_NOT_TRACK: 'true',
  NO_PROXY: [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1'].filter(Boolean).join(','),
});

/** The results, or in words why there are none. */
const parseAnswer = (text: string): PactAnswer | string => {
  const { interactionResults, notices = [], errors = [] } = parse(text);
  if (Array.isArray(interactionResults) && (interactionResults.length > 0 || errors.length === 0))
    return { interactionResults, notices };
  const told = errors.map(({ mismatch }: { readonly mismatch?: { readonly message?: string } }) => mismatch?.message);
  return (told.join('; ') || text).replace(/\s+/g, ' ').trim();
};

// biome-ignore lint/suspicious/noExplicitAny: what another program says; whoever reads it looks.
const parse = (text: string): any => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** `@pact-foundation/pact` of the user's project, or the one beside Koeajo; what it verifies with comes with it. */
const findPactCore = (): string => {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      const pact = createRequire(from).resolve('@pact-foundation/pact');
      return createRequire(pact).resolve('@pact-foundation/pact-core');
    } catch {
      // Not there; perhaps in the other place.
    }
  }
  throw new ToolkitError('pact-missing', "Pact's official verifier is not installed", {
    where: '@pact-foundation/pact',
    next: 'npm install --save-dev @pact-foundation/pact@17.1.4 (with Node 20 npm warns that it wants 22; it works with 20)',
  });
};
