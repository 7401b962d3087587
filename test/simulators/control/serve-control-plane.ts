import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import type { PersonDocuments } from '#contracts';
import {
  type ControlPlaneSettings,
  createControlPlane,
  createDocumentRegister,
  createSimulators,
  defaultKoskiEnvironment,
} from '#simulators';

export const token = 'a-token-for-tests';
/** What the clock underneath says. */
export const started = Date.parse('2026-09-01T09:00:00Z');

/** A control plane on a real port, and a way to call it with the token. */
export const serveControlPlane = async (
  initial: readonly PersonDocuments[] = [],
  settings: Partial<ControlPlaneSettings> = {},
) => {
  const parts = createSimulators(
    {
      register: createDocumentRegister(initial),
      environment: defaultKoskiEnvironment,
      now: () => started,
      seed: 'seed',
    },
    'http://127.0.0.1:8500',
  );
  const plane = createControlPlane({ ...parts, version: '1.2.3', token, ...settings });
  const server = createAdaptorServer({ fetch: plane });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const isJson = body !== undefined && typeof body !== 'string';
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as string) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { ...parts, url, call };
};

export const person = (
  number: number,
  { virta = [], koski = [], hakutoiveet = [], henkilo = {} }: DeepPartialDocuments = {},
): PersonDocuments => ({
  henkilo: {
    oid: personOid(number),
    linkitetytOidit: [],
    vanhatHetut: [],
    etunimet: 'Koe',
    sukunimi: `Henkilö-${number}`,
    ...henkilo,
  },
  virta,
  koski,
  hakutoiveet,
});

type DeepPartialDocuments = Partial<Omit<PersonDocuments, 'henkilo'>> & {
  readonly henkilo?: Partial<PersonDocuments['henkilo']>;
};

export const personOid = (number: number): string => `1.2.246.562.98.${String(number).padStart(11, '0')}`;
