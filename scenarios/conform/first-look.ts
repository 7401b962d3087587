import { type Seen, tellSeen } from './seen.ts';

/** Why no rule can be tested, and what to do about it. */
export interface Hindrance {
  readonly reason: string;
  readonly next: string;
}

interface FirstLook {
  /** What it should be: `Koski`. */
  readonly name: string;
  readonly url: string;
  /** Few, of several paths: one that is broken is for the rules to tell. */
  readonly questions: readonly (() => Promise<Seen>)[];
  /** Whether only such a provider answers so. */
  readonly isLike: (seen: Seen) => boolean;
}

/** Asks one question after another until something like the provider answers; else why it makes no sense to go on. */
export const lookFirst = async ({ name, url, questions, isLike }: FirstLook): Promise<Hindrance | undefined> => {
  const all: Seen[] = [];
  for (const ask of questions) {
    const seen = await ask();
    if (isLike(seen)) return undefined;
    all.push(seen);
  }
  const strange = all.find((seen) => !('nothing' in seen));
  if (strange !== undefined) {
    return {
      reason: `what answers at ${url} is not like ${name}: ${tellSeen(strange)}`,
      next: `Is --url right? None of ${all.length} questions got an error as ${name} tells it.`,
    };
  }
  const [first] = all;
  return first && 'nothing' in first ? toSilence(first.nothing, url) : undefined;
};

/** What keeps a provider from answering at all: `why` as `ask` tells it. */
export const toSilence = (why: string, url: string): Hindrance => ({
  reason: why.includes(new URL(url).origin) ? why : `nothing answers at ${url}: ${why}`,
  next: nextSteps.find(({ tells }) => tells.test(`${new URL(url).protocol} ${why}`))?.next ?? 'Look at --url.',
});

/** Of the protocol and the reason. */
const nextSteps: readonly { readonly tells: RegExp; readonly next: string }[] = [
  { tells: /nobody listens/, next: 'Start the provider, or look at host and port in --url.' },
  { tells: /within/, next: 'Look at the network and its firewalls, or give it more time with --timeout.' },
  { tells: /not trusted here/, next: 'Give the CA that signed it, as a PEM file, with --ca.' },
  { tells: /wrong version number|packet length/i, next: 'That port speaks no TLS: give --url with http://.' },
  { tells: /^https:/, next: 'Give a certificate that it accepts with --cert and --key.' },
  { tells: /^http:/, next: 'If that port speaks TLS, give --url with https://.' },
];
