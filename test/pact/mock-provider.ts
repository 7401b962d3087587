import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PactV4 as PactV4Class } from '@pact-foundation/pact';
import { claimById, type Interaction, type InteractionBody, type Pact, toPactFileName } from '#contracts';
import { toPactMatcher } from './to-pact-matcher.ts';

// Read when Pact is loaded: without it Pact tells its makers of every test.
process.env.PACT_DO_NOT_TRACK = 'true';
const { PactV4 } = await import('@pact-foundation/pact');

/** An interaction as it stands in a pact's file. */
export type WrittenInteraction = { readonly description: string } & Readonly<Record<string, unknown>>;

/** Stands in for a provider; keeps what Pact wrote of the interactions that were really asked for. */
export interface MockProvider {
  /** All of the interactions must be asked for, and nothing else. */
  readonly run: <T>(interactions: readonly Interaction[], ask: (url: string) => Promise<T>) => Promise<T | undefined>;
  readonly written: ReadonlyMap<string, WrittenInteraction>;
}

export const createMockProvider = ({ consumer, provider }: Pact): MockProvider => {
  const written = new Map<string, WrittenInteraction>();
  return {
    written,
    run: async (interactions, ask) => {
      const dir = mkdtempSync(join(tmpdir(), 'koeajo-pact-'));
      try {
        const pact = new PactV4({ consumer, provider, dir, logLevel: 'error' });
        const ready = interactions.map((interaction) => expectInteraction(pact, interaction)).at(-1);
        const result = await ready?.executeTest(({ url }) => ask(url));
        const file = JSON.parse(readFileSync(join(dir, toPactFileName({ consumer, provider })), 'utf8'));
        for (const one of file.interactions) written.set(one.description, one);
        return result;
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
  };
};

const expectInteraction = (pact: PactV4Class, interaction: Interaction) => {
  const { description, states, request, response, claims, need, pending } = interaction;
  const named = pact.addInteraction().uponReceiving(description).comment({ key: 'need', value: need });
  for (const { name, params } of states) named.given(name, params as JsonMap);
  for (const claim of claims) named.reference('koeajo', claim, claimById(claim)?.statement ?? '');
  if (pending !== undefined) named.pending().comment(pending);
  return named
    .withRequest(request.method, toPactMatcher(request.path) as string, (builder) => {
      setBody(builder, 'withRequestBody', request.body);
      if (request.query) builder.query(toPactMatcher(request.query) as Record<string, string>);
      if (request.headers) builder.headers(toPactMatcher(request.headers) as Record<string, string>);
    })
    .willRespondWith(response.status, (builder) => {
      setBody(builder, 'withResponseBody', response.body);
      if (response.headers) builder.headers(toPactMatcher(response.headers) as Record<string, string>);
    });
};

type JsonMap = Parameters<ReturnType<PactV4Class['addInteraction']>['given']>[1] & object;
interface Builder {
  jsonBody(body: unknown): unknown;
  matchingRules(rules: object): unknown;
}

/** The builders have no words for forms and texts, but what lies below them does. */
const setBody = (builder: Builder, method: string, body: InteractionBody | undefined): void => {
  if (body === undefined) return;
  if ('json' in body) return void builder.jsonBody(toPactMatcher(body.json));
  const below = (builder as unknown as { interaction: Record<string, (body: string, type: string) => void> })
    .interaction;
  if ('form' in body) {
    below[method]?.(JSON.stringify(toPactMatcher(body.form)), 'application/x-www-form-urlencoded');
    return;
  }
  const text = toPactMatcher(body.text) as string | { readonly value: string };
  below[method]?.(typeof text === 'string' ? text : text.value, body.type);
  if (typeof text !== 'string') builder.matchingRules({ body: { path: '$', rules: [text] } });
};
