import { describe, expect, test } from 'vitest';
import { exampleOf, type Interaction, type Pact, pacts } from '#contracts';
import { createMockProvider, type MockProvider } from './mock-provider.ts';
import { isWriting, readPactFile, staleFiles, toPactFile, writePactFile } from './pact-file.ts';
import { askPlainly, bodyOf } from './plain-request.ts';

/** How the consumer itself asks and what it makes of the answer; `undefined`: it never asks so. */
export type Ask = (interaction: Interaction, mock: MockProvider) => (() => Promise<void>) | undefined;

interface Pair extends Pick<Pact, 'consumer' | 'provider'> {
  /** So many interactions, at least, are asked for by the consumer's own client. */
  readonly byClient: number;
}

/** Asks for every interaction of a pact, by the consumer's own client where it can, and compares the file that results. */
export const describePact = ({ consumer, provider, byClient }: Pair, toAsk: Ask): void => {
  const pact = pacts.find((one) => one.consumer === consumer && one.provider === provider);
  if (pact === undefined) throw new Error(`there is no pact of ${consumer} and ${provider}`);
  const mock = createMockProvider(pact);

  const asked = pact.interactions.map((interaction) => ({ interaction, ask: toAsk(interaction, mock) }));
  describe(`${consumer} asks ${provider} for`, () => {
    for (const { interaction, ask } of asked) {
      test(interaction.description, ask ?? (() => asPlainRequest(interaction, mock)));
    }
  });

  test('only what no client would send is sent without it', () => {
    expect(asked.filter(({ ask }) => ask !== undefined).length).toBeGreaterThanOrEqual(byClient);
  });

  test('the committed file is what was asked', () => {
    const text = toPactFile(pact, mock.written);
    if (isWriting) writePactFile(pact, text);
    expect(mock.written.size, 'every interaction was asked for').toBe(pact.interactions.length);
    expect(staleFiles(), 'files in contracts/pacts that belong to no pact: remove them').toEqual([]);
    expect(readPactFile(pact) === text, 'contracts/pacts is not up to date: run `npm run pact` and commit it').toBe(
      true,
    );
  });
};

const asPlainRequest = async (interaction: Interaction, mock: MockProvider): Promise<void> => {
  const { response } = interaction;
  await mock.run([interaction], async (url) => {
    const answer = await askPlainly(url, interaction);
    expect(answer.status).toBe(response.status);
    for (const [name, template] of Object.entries(response.headers ?? {})) {
      const told = answer.headers.get(name);
      if (typeof template === 'string') expect(told).toBe(template);
      else expect(told).toMatch(new RegExp((template as { readonly regex: string }).regex));
    }
    if (response.body === undefined) return;
    expect('json' in response.body ? JSON.parse(answer.text) : answer.text).toEqual(bodyOf(response.body));
  });
};

/** The JSON of an interaction's answer. */
export const jsonOf = ({ response: { body } }: Interaction): unknown =>
  body && 'json' in body ? exampleOf(body.json) : undefined;
