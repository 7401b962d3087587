import { describe, expect, test } from 'vitest';
import { type Interaction, isMark, type JsonValue, mismatches, type Template } from '#contracts';
import { createInProcessSimulators, type InProcessSimulators } from '#simulators';
import { askPlainly } from '../../pact/plain-request.ts';
import { allInteractions } from './templates.ts';

/** What may be missing from an answer without anybody relying on it. */
const notReliedOn: readonly RegExp[] = [
  // Codes are read by value and list; names are for people, in any language.
  /\.(nimi|lyhytNimi|koodistoVersio)$/,
  /[nN]imi\.(fi|sv|en)$/,
  /(arvosana|tunniste)\.koodistoUri$/,
  // What no condition of the decision flow asks.
  /\.(arvioituPäättymispäivä|suorituskieli(\.\w+)?)$/,
  /suoritukset\[\]\.alkamispäivä$/,
  // The real CAS has not been seen: clients look for one word.
  /@class$/,
];

const now = () => Date.parse('2026-11-22T10:00:00Z');

describe('what the simulators answer', () => {
  const simulators = createInProcessSimulators({ now });
  const answers = new Map<Interaction, JsonValue>();

  test('is what the consumers rely on, in every interaction', async () => {
    const wrong: string[] = [];
    for (const interaction of allInteractions) {
      const { status, text } = await ask(simulators, interaction);
      const { response, description, pair } = interaction;
      if (status !== response.status) wrong.push(`${pair}: ${description}: ${status}`);
      if (response.body === undefined || !('json' in response.body)) continue;
      const json: JsonValue = JSON.parse(text);
      answers.set(interaction, json);
      wrong.push(...mismatches(response.body.json, json).map((why) => `${pair}: ${description}: ${why}`));
    }
    expect(answers.size).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('is noticed when a field of it is missing, but for what nobody relies on', () => {
    const noticed = new Map<string, boolean>();
    for (const [{ response }, answer] of answers) {
      const template = response.body && 'json' in response.body ? response.body.json : null;
      for (const [place, without] of withoutEach(answer)) {
        noticed.set(place, (noticed.get(place) ?? false) || mismatches(template, without).length > 0);
      }
    }
    expect(noticed.size).toBeGreaterThan(150);
    const unnoticed = [...noticed].flatMap(([place, isNoticed]) => (isNoticed ? [] : place));
    expect(unnoticed.filter((place) => !notReliedOn.some((pattern) => pattern.test(place)))).toEqual([]);
    expect(notReliedOn.filter((pattern) => !unnoticed.some((place) => pattern.test(place)))).toEqual([]);
  });
});

/** Sets the states up, asks, and tears them down. */
const ask = async ({ states, fetch }: InProcessSimulators, interaction: (typeof allInteractions)[number]) => {
  const yielded: Record<string, string> = {};
  for (const { name, params } of interaction.states) Object.assign(yielded, await states.setUp(name, params));
  const request = fillIn(interaction.request as unknown as Template, yielded) as unknown as Interaction['request'];
  const origin = interaction.pact.provider === 'koski' ? 'https://koski.test' : 'https://virkailija.test';
  try {
    return await askPlainly(origin, { request }, fetch);
  } finally {
    for (const { name, params } of interaction.states) await states.tearDown(name, params);
  }
};

/** The request with what its states gave in place of the marks for it. */
const fillIn = (template: Template, yielded: Readonly<Record<string, string>>): Template => {
  if (typeof template !== 'object' || template === null) return template;
  if (isMark(template)) {
    if (template.mark !== 'state') return template;
    return template.expression.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => yielded[name] ?? '');
  }
  if (Array.isArray(template)) return template.map((one) => fillIn(one, yielded));
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillIn(value, yielded)]));
};

/** The value without each one of its fields, at any depth, by their place; elements of a list have the same place. */
function* withoutEach(value: JsonValue, place = '$'): Generator<readonly [place: string, JsonValue]> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      for (const [where, without] of withoutEach(element, `${place}[]`)) yield [where, value.with(index, without)];
    }
    return;
  }
  for (const [key, field] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Readonly<Record<string, JsonValue>>;
    yield [`${place}.${key}`, rest];
    for (const [where, without] of withoutEach(field, `${place}.${key}`)) yield [where, { ...value, [key]: without }];
  }
}
