import { openApiDocument, type PersonDocuments } from '#contracts';
import {
  createDocumentRegister,
  defaultKoskiEnvironment,
  type Fault,
  koskiMigriPath,
  luovutuspalveluClients,
  type RunningSimulators,
  startSimulators,
} from '#simulators';
import type { DocumentedExample } from './documented-example.ts';

/** What differs from the documented request; absent: nothing. A header that is undefined is left out. */
export interface Changes {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** As JSON; a text as it is; `null`: none. */
  readonly body?: unknown;
  /** A form instead. */
  readonly form?: Readonly<Record<string, string>>;
  readonly faults?: readonly Pick<Fault, 'where' | 'effect'>[];
  /** Another server. */
  readonly at?: string;
}

/** Running simulators in which the person of the documents is known. */
export interface ReplayWorld {
  readonly simulators: RunningSimulators;
  /** The person of the documents. */
  readonly person: PersonDocuments;
  /** Sends the request of the example's operation, but for the changes. Faults are planned for this request alone. */
  readonly ask: (example: DocumentedExample, changes?: Changes) => Promise<Response>;
  /** Asks Koski for a person as Migri does. */
  readonly askKoskiFor: (oid: string) => Promise<void>;
  /** Back to the start. */
  readonly reset: () => Promise<void>;
  /** A ticket-granting ticket. */
  readonly logIn: (username?: string) => Promise<string>;
  /** A service ticket for the login. */
  readonly serviceTicket: (username?: string) => Promise<string>;
  /** The cookie of a session. */
  readonly session: (username?: string) => Promise<string>;
}

export const createReplayWorld = async (): Promise<ReplayWorld> => {
  const person = examplePerson();
  const simulators = await startSimulators({
    register: createDocumentRegister([person]),
    environment: defaultKoskiEnvironment,
    now: () => Date.parse('2026-08-31T09:00:00Z'),
    certificates: false,
    clients: [...luovutuspalveluClients, { subjectDn: 'CN=nobody', ips: ['0.0.0.0'], user: 'nobody' }],
    control: { token: 'replay', version: '0.1.0' },
  });
  const { url, casUrl, password } = simulators.valintarekisteri;
  const origin = new URL(url).origin;

  const logIn = async (username = simulators.valintarekisteri.username): Promise<string> => {
    const form = new URLSearchParams({ username, password });
    const granted = await fetch(`${casUrl}/v1/tickets`, { method: 'POST', body: form });
    return (granted.headers.get('location') ?? '').split('/').at(-1) ?? '';
  };
  const serviceTicket = async (username?: string): Promise<string> => {
    const body = new URLSearchParams({ service: `${url}/auth/login` });
    return (await fetch(`${casUrl}/v1/tickets/${await logIn(username)}`, { method: 'POST', body })).text();
  };
  const session = async (username?: string): Promise<string> => {
    const answer = await fetch(`${url}/auth/login?ticket=${await serviceTicket(username)}`);
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  };

  const addressOf = ({ api }: DocumentedExample): string => {
    if (api === 'koski-migri') return new URL(simulators.koski.url).origin;
    return api === 'control-plane' ? (simulators.control?.url ?? '') : origin;
  };

  const ask: ReplayWorld['ask'] = async (example, { faults = [], ...changes } = {}) => {
    const { method = example.method, path = example.path, headers = {} } = changes;
    const body = changes.form
      ? new URLSearchParams(changes.form)
      : toText('body' in changes ? changes.body : example.request);
    const sent = { ...usualHeaders(example), ...(changes.form ? { 'content-type': undefined } : {}), ...headers };
    faults.forEach((fault, index) => void simulators.faults.plan({ ...fault, id: `replay-${index}` }));
    try {
      return await fetch((changes.at ?? addressOf(example)) + path, {
        method,
        redirect: 'manual',
        headers: Object.entries(sent).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as [string, string]],
        ),
        ...(body === undefined || method === 'GET' || method === 'HEAD' ? {} : { body }),
      });
    } finally {
      faults.forEach((_, index) => void simulators.faults.cancel(`replay-${index}`));
    }
  };
  const askKoskiFor = async (oid: string): Promise<void> => {
    const headers = { 'content-type': 'application/json', ...certificate };
    await fetch(`${simulators.koski.url}/oid`, { method: 'POST', headers, body: JSON.stringify({ oid }) });
  };
  const reset = async (): Promise<void> => {
    await fetch(`${simulators.control?.url}/reset`, { method: 'POST', headers: { authorization: 'Bearer replay' } });
  };
  return { simulators, person, ask, askKoskiFor, reset, logIn, serviceTicket, session };
};

/** What the documents show of their person, put together. */
export const examplePerson = (): PersonDocuments => {
  const documents = shown('control-plane', '/persons/{oid}', 'get') as PersonDocuments;
  const oppija = shown('koski-migri', `${koskiMigriPath}/oid`, 'post') as {
    opiskeluoikeudet: PersonDocuments['koski'];
  };
  return { ...documents, koski: oppija.opiskeluoikeudet };
};

/** The first example of what an operation answers when all goes well. */
export const shown = (api: DocumentedExample['api'], path: string, method: 'get' | 'post' | 'put'): unknown => {
  const content = openApiDocument(api).paths[path]?.[method]?.responses[200]?.content?.['application/json'];
  const { examples } = content as { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
  return Object.values(examples)[0]?.value;
};

const toText = (body: unknown): string | undefined =>
  body === undefined || body === null ? undefined : typeof body === 'string' ? body : JSON.stringify(body);

const usualHeaders = ({ api }: DocumentedExample): Readonly<Record<string, string>> => {
  const json = { 'content-type': 'application/json' };
  if (api === 'control-plane') return { ...json, authorization: 'Bearer replay' };
  return api === 'koski-migri' ? { ...json, ...certificate } : json;
};

const certificate = {
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '1',
  'x-amzn-mtls-clientcert-issuer': 'CN=ca',
  'x-forwarded-for': '0.0.0.0',
};
