import { ToolkitError } from '#contracts';
import type { VerifyCommandOptions } from '../commands/verify.ts';

/** Refuses options that don't go together. Throws ToolkitError `verify-no-url`, `verify-publish`. */
export const refuseWrongUse = (options: VerifyCommandOptions): void => {
  if (options.url === undefined) refuseWithoutUrl(options);
  if (options.publish) refusePublishing(options);
};

/** In CI a forgotten KOEAJO_URL would verify the simulators, and be green. */
const refuseWithoutUrl = (options: VerifyCommandOptions): void => {
  const given = onlyWithUrl.filter((name) => options[name] !== undefined);
  if (given.length === 0) return;
  throw new ToolkitError('verify-no-url', 'Without --url the simulators are verified, and they need none of this', {
    where: given.map(toFlag).join(', '),
    next: 'Give the address of the provider with --url or KOEAJO_URL, or leave these out, their KOEAJO_… variables too.',
  });
};

/** What says how another provider is reached, or which one it is. */
const onlyWithUrl = [
  'casUrl',
  'cert',
  'key',
  'ca',
  'passphrase',
  'user',
  'passwordFile',
  'header',
  'statesUrl',
  'statesToken',
  'providerVersion',
  'providerBranch',
] as const satisfies readonly (keyof VerifyCommandOptions)[];

const toFlag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const refusePublishing = (options: VerifyCommandOptions): void => {
  const { broker, url, statesUrl, filter, state, consumer, lastFailed, providerVersion } = options;
  const refuse = (message: string, next: string) => {
    throw new ToolkitError('verify-publish', message, { where: '--publish', next });
  };
  if (broker === undefined) refuse('Results are published to a broker', 'Give it with --broker.');
  if (url === undefined) refuse('Results of the simulators say nothing of a build', 'Give its address with --url.');
  if (providerVersion === undefined)
    refuse('The broker must know what was verified', 'Give a version or a commit with --provider-version.');
  if (filter ?? state ?? consumer ?? lastFailed)
    refuse('Only results of whole pacts can be published', 'Leave out what chooses interactions.');
  if (statesUrl === undefined)
    refuse('Without states most interactions could not be verified', 'Give the address for states with --states-url.');
};
