import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { controlProvocations, unprovoked } from './control-provocations.ts';
import { type DocumentedExample, documentedExamples, idOf } from './documented-example.ts';
import { koskiProvocations } from './koski-provocations.ts';
import { keysOf, type Provocations } from './provocation.ts';
import { createReplayWorld, type ReplayWorld } from './replay-world.ts';
import { toComparable } from './to-comparable.ts';
import { valintarekisteriProvocations } from './valintarekisteri-provocations.ts';

// Every example of an answer in the OpenAPI documents is what the running simulators answer: status, headers and body.

let world: ReplayWorld;
beforeAll(async () => {
  world = await createReplayWorld();
});
afterEach(() => world.reset());
afterAll(() => world.simulators.close());

describe.each([
  ['koski-migri', koskiProvocations],
  ['valintarekisteri-migri', valintarekisteriProvocations],
  ['control-plane', controlProvocations],
] as const)('the examples of %s', (api, provocations) => {
  const examples = documentedExamples(api);
  const replayed = examples.filter((example) => reasonOf(example) === undefined);

  test.each(replayed.map((example) => [idOf(example), example] as const))('%s', async (_, example) => {
    const provoke = findProvocation(provocations, example);
    if (provoke === undefined) throw new Error('nothing brings it about, and no reason says why');
    const answer = await provoke(example, world);
    const body = await answer.text();
    expect({ status: answer.status, body: toComparable(body, example) }).toEqual({
      status: example.status === 'default' ? 502 : Number(example.status),
      body: toComparable(toText(example), example),
    });
    expect(mediaTypeOf(answer, body)).toBe(example.mediaType);
    for (const [name, expected] of example.headers) {
      expect(answer.headers.get(name), name).not.toBeNull();
      if (expected !== undefined) expect(answer.headers.get(name), name).toBe(expected);
    }
  });

  test('are brought about by every rule that there is', () => {
    const used = new Set(replayed.map((example) => findProvocation(provocations, example)));
    for (const [key, provocation] of Object.entries(provocations)) expect(used.has(provocation), key).toBe(true);
  });
});

test('what is not replayed is in a document, has no rule, and says why', () => {
  const examples = (['koski-migri', 'valintarekisteri-migri', 'control-plane'] as const).flatMap(documentedExamples);
  for (const [key, reason] of Object.entries(unprovoked)) {
    expect(
      examples.some((example) => [idOf(example), example.name].includes(key)),
      key,
    ).toBe(true);
    expect(reason.length, key).toBeGreaterThan(20);
  }
  const left = examples.filter((example) => reasonOf(example) !== undefined);
  for (const example of left) expect(findProvocation(controlProvocations, example), idOf(example)).toBeUndefined();
});

const reasonOf = (example: DocumentedExample): string | undefined =>
  unprovoked[idOf(example)] ?? unprovoked[example.name];

const findProvocation = (provocations: Provocations, example: DocumentedExample) => {
  const key = keysOf(example).find((one) => one in provocations);
  return key === undefined ? undefined : provocations[key];
};

const toText = ({ value = '' }: DocumentedExample): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const mediaTypeOf = ({ headers }: Response, body: string): string | undefined =>
  body === '' ? undefined : headers.get('content-type')?.split(';')[0];
