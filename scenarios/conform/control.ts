import type { PersonDocuments } from '#contracts';
import type { Fault } from '#simulators';

/** A control plane of ours, as far as rules steer a provider by it. Every method throws when it is refused. */
export interface Control {
  /** Adds the persons and gives the way to remove them again. */
  readonly put: (persons: readonly PersonDocuments[]) => Promise<() => Promise<void>>;
  /** Does something while the fault is planned. */
  readonly withFault: <T>(fault: Omit<Fault, 'id'>, use: () => Promise<T>) => Promise<T>;
  /** Does something while the clock is so many milliseconds ahead of where it was. */
  readonly withClock: <T>(aheadMs: number, use: () => Promise<T>) => Promise<T>;
}

/** `url` without a slash at its end. */
export const createControl = ({ url, token }: { readonly url: string; readonly token: string }): Control => {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : JSON.parse(text);
    throw new Error(`The control plane answered ${response.status} to ${method} ${path.split('/')[1]}: ${text}`);
  };
  return {
    put: async (persons) => {
      await call('POST', '/persons', persons);
      return async () => {
        for (const { henkilo } of persons) await call('DELETE', `/persons/${henkilo.oid}`);
      };
    },
    withFault: async (fault, use) => {
      const { id } = (await call('POST', '/faults', fault)) as Fault;
      try {
        return await use();
      } finally {
        await call('DELETE', `/faults/${encodeURIComponent(id)}`);
      }
    },
    withClock: async (aheadMs, use) => {
      const { offsetMs } = (await call('GET', '/clock')) as { readonly offsetMs: number };
      await call('PUT', '/clock', { offsetMs: offsetMs + aheadMs });
      try {
        return await use();
      } finally {
        await call('PUT', '/clock', { offsetMs });
      }
    },
  };
};
