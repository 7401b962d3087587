import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  exampleOf,
  type Interaction,
  isMark,
  type JsonValue,
  mismatches,
  type Provider,
  pacts,
  providerStates,
  providers,
  type StateUse,
  type Template,
} from '#contracts';
import {
  createDocumentRegister,
  defaultKoskiEnvironment,
  koskiMigriPath,
  type RunningSimulators,
  startSimulators,
} from '#simulators';

const token = 'a-token-for-tests';
let running: RunningSimulators;
beforeAll(async () => {
  running = await startSimulators({
    register: createDocumentRegister(),
    environment: defaultKoskiEnvironment,
    now: Date.now,
    certificates: false,
    caller: 'CN=migri',
    control: { token, version: '0.0.0' },
  });
});
afterAll(() => running.close());

type Values = Readonly<Record<string, string>>;

/** As Rust's verifier asks: the token from the address, the keys in alphabetical order. */
const change = async (action: 'setup' | 'teardown', { name, params }: StateUse): Promise<Values> => {
  const response = await fetch(`${running.control?.url}/provider-states`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`koeajo:${token}`).toString('base64')}`,
    },
    body: JSON.stringify({ action, params, state: name }),
  });
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as Values;
};

const setUp = async (states: readonly StateUse[]): Promise<Values> => {
  const values: Record<string, string> = {};
  for (const state of states) Object.assign(values, await change('setup', state));
  return values;
};

const tearDown = async (states: readonly StateUse[]): Promise<void> => {
  for (const state of states) await change('teardown', state);
};

/** The value of a template in a request, with what the states gave. */
const filled = (template: Template, values: Values): JsonValue => {
  if (isMark(template) && template.mark === 'state') {
    return template.expression.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? `no ${name}`);
  }
  if (isMark(template)) return exampleOf(template);
  if (Array.isArray(template)) return template.map((element) => filled(element, values));
  if (typeof template !== 'object' || template === null) return template as JsonValue;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, filled(value, values)]));
};

const allFilled = (templates: Readonly<Record<string, Template>> = {}, values: Values) =>
  Object.entries(templates).map(([name, template]): [string, string] => [name, String(filled(template, values))]);

const ask = async (provider: Provider, { request }: Interaction, values: Values) => {
  const base = provider === 'koski' ? running.koski.url.slice(0, -koskiMigriPath.length) : '';
  const url = new URL(base || running.valintarekisteri.url);
  url.pathname = String(filled(request.path, values));
  for (const [name, value] of allFilled(request.query, values)) url.searchParams.set(name, value);
  const headers = new Headers(allFilled(request.headers, values));
  const { body } = request;
  if (body && 'form' in body) headers.set('content-type', 'application/x-www-form-urlencoded');
  const response = await fetch(url, {
    method: request.method,
    redirect: 'manual',
    headers,
    ...(body && { body: toText(body, values) }),
  });
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), text };
};

const toText = (body: NonNullable<Interaction['request']['body']>, values: Values): string | URLSearchParams => {
  if ('json' in body) return JSON.stringify(filled(body.json, values));
  if ('form' in body) return new URLSearchParams(allFilled(body.form, values));
  return String(filled(body.text, values));
};

/** Without what tells one moment from another. */
const lasting = ({ headers: { date: _, ...headers }, ...answer }: Awaited<ReturnType<typeof ask>>) => ({
  ...answer,
  headers,
});

const cases = pacts.flatMap(({ consumer, provider, interactions }) =>
  interactions
    .filter(({ states }) => states.length > 0)
    .map((interaction) => ({ consumer, provider, name: interaction.description, interaction })),
);

describe('with its states set up, the simulators answer as a consumer relies on', () => {
  test.each(cases)('$consumer → $provider: $name', async ({ provider, interaction }) => {
    const { states, response } = interaction;
    const values = await setUp(states);
    await tearDown(states);
    const before = await ask(provider, interaction, values);

    expect(await setUp(states)).toEqual(values);
    const answer = await ask(provider, interaction, values);
    await tearDown(states.toReversed());
    expect(answer.status, answer.text).toBe(response.status);
    const headers = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    expect(mismatches(Object.fromEntries(headers), answer.headers)).toEqual([]);
    if (response.body && 'json' in response.body) {
      expect(mismatches(response.body.json, JSON.parse(answer.text))).toEqual([]);
    }
    if (response.body && 'text' in response.body) expect(mismatches(response.body.text, answer.text)).toEqual([]);

    expect(lasting(await ask(provider, interaction, values))).toEqual(lasting(before));
  });
});

describe.each(providers)('%s', (provider) => {
  test.each(providerStates[provider].map((state) => [state.name, state] as const))(
    '%s: can be set up, yields what it declares, and leaves nothing behind',
    async (name, { yields }) => {
      const state = { name, params: {} };
      const before = await visible();
      const values = await setUp([state]);
      expect(Object.keys(values).sort()).toEqual(Object.keys(yields).sort());
      expect((await visible()).holding).toMatchObject([{ state: name }]);
      expect(await setUp([state])).toEqual(values);
      await tearDown([state]);
      expect(await visible()).toEqual(before);
      await tearDown([state]);
      expect(await visible()).toEqual(before);
    },
  );

  test('every state is part of an interaction', () => {
    const used = new Set(
      pacts
        .filter((pact) => pact.provider === provider)
        .flatMap(({ interactions }) => interactions.flatMap(({ states }) => states.map(({ name }) => name))),
    );
    expect(providerStates[provider].map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** All that the control plane shows of the simulators. */
const visible = async () => {
  const get = async (path: string) => {
    const response = await fetch(`${running.control?.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    return response.json();
  };
  const { holding } = (await get('/provider-states')) as { holding: unknown };
  return {
    holding,
    persons: await get('/persons'),
    faults: await get('/faults'),
    callers: await get('/callers'),
    users: await get('/users'),
  };
};
