import { createHash } from 'node:crypto';

/** Draws ticket ids that look like those of the real CAS and are the same for the same seed and order of requests. */
export interface TokenSource {
  readonly next: (kind: keyof typeof lengths) => string;
}

const lengths = { TGT: 50, ST: 20, LR: 32 } as const;

export const createTokenSource = (seed: string): TokenSource => {
  let count = 0;
  return {
    next: (kind) => {
      count += 1;
      const drawn = createHash('sha512').update([seed, kind, count].join('\u0000')).digest('base64');
      return `${kind}-${count}-${drawn.replaceAll(/[+/=]/g, '').slice(0, lengths[kind])}-cas`;
    },
  };
};
