import type { IncomingMessage } from 'node:http';

/**
 * Leaves only the first of several headers with one name, as Java's `getHeader` reads them, where `fetch` would join them
 * with commas. Cookies may stand in several headers.
 */
export const keepFirstHeaders = (incoming: IncomingMessage): void => {
  const { rawHeaders, headers } = incoming;
  const first = new Map<string, string>();
  const kept: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name, value] = [rawHeaders[i] as string, rawHeaders[i + 1] as string];
    const lowerName = name.toLowerCase();
    if (lowerName !== 'cookie') {
      if (first.has(lowerName)) continue;
      first.set(lowerName, value);
    }
    kept.push(name, value);
  }
  if (kept.length === rawHeaders.length) return;
  incoming.rawHeaders = kept;
  Object.assign(headers, Object.fromEntries(first));
};
