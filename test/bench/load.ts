import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly certificates?: { readonly ca: string; readonly cert: string; readonly key: string };
}

/** Requests answered with 200 in a second, over ten kept-alive connections. Throws when anything else was answered. */
export const requestsPerSecond = async (
  { url, headers, body, certificates }: Target,
  seconds: number,
): Promise<number> => {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { ...headers },
    body,
    connections: 10,
    duration: seconds,
    ...(certificates
      ? {
          tlsOptions: {
            ca: readFileSync(certificates.ca),
            cert: readFileSync(certificates.cert),
            key: readFileSync(certificates.key),
          },
        }
      : {}),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} not 200, ${result.errors} errors`);
  return result.requests.average;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};
