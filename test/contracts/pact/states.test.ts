import { describe, expect, test } from 'vitest';
import {
  claimById,
  createSchemaValidator,
  defaultsOf,
  findProviderState,
  given,
  koskiStates,
  providerStates,
  providers,
} from '#contracts';
import { allInteractions, marksOf, templatesOf } from './templates.ts';

const uses = allInteractions.flatMap(({ pact, description, states }) =>
  states.map((state) => ({ provider: pact.provider, description, ...state })),
);

describe.each(providers)('a state of %s', (provider) => {
  const declared = providerStates[provider];

  test('has a name of its own', () => {
    const names = declared.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is used by an interaction', () => {
    const used = new Set(uses.filter((use) => use.provider === provider).map(({ name }) => name));
    expect(declared.filter(({ name }) => !used.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('tells of every parameter what it means and what it is when nobody says', () => {
    for (const state of declared) {
      for (const [name, schema] of Object.entries(state.parameters.properties)) {
        expect(schema, `${state.name}: ${name}`).toMatchObject({ description: expect.stringMatching(/.{10}/) });
        expect(schema, `${state.name}: ${name}`).toHaveProperty('default');
      }
      expect(createSchemaValidator(state.parameters)(defaultsOf(state)), state.name).toEqual([]);
    }
  });

  test('cites claims that there are', () => {
    const cited = declared.flatMap(({ claims }) => claims);
    expect(cited.filter((claim) => claimById(claim) === undefined)).toEqual([]);
  });

  test('yields only what a request takes', () => {
    const taken = new Set(
      allInteractions
        .filter(({ pact }) => pact.provider === provider)
        .flatMap((one) => templatesOf(one).flatMap(([, template]) => marksOf(template)))
        .flatMap((mark) => (mark.mark === 'state' ? [...mark.expression.matchAll(/\$\{(\w+)\}/g)] : []))
        .map(([, name]) => name),
    );
    const yielded = declared.flatMap((state) => Object.keys(state.yields));
    expect(yielded.filter((name) => !taken.has(name))).toEqual([]);
  });
});

test('whoever uses a state hands on all of its parameters, and values that they may have', () => {
  const wrong = uses.flatMap(({ provider, description, name, params }) => {
    const state = findProviderState(provider, name);
    if (state === undefined) return [`${description}: ${provider} has no “${name}”`];
    const names = Object.keys(state.parameters.properties);
    const extra = Object.keys(params).filter((key) => !names.includes(key));
    const issues = createSchemaValidator(state.parameters)(params);
    return [...extra, ...issues].map((why) => `${description}: ${name}: ${JSON.stringify(why)}`);
  });
  expect(uses.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('what a request takes from a state is yielded by one of its states', () => {
  const wrong = allInteractions.flatMap((interaction) => {
    const yielded = interaction.states.flatMap(({ name }) =>
      Object.keys(findProviderState(interaction.pact.provider, name)?.yields ?? {}),
    );
    return templatesOf(interaction)
      .flatMap(([, template]) => marksOf(template))
      .flatMap((mark) => (mark.mark === 'state' ? [...mark.expression.matchAll(/\$\{(\w+)\}/g)] : []))
      .filter(([, name = '']) => !yielded.includes(name))
      .map(([expression]) => `${interaction.pair}: ${interaction.description}: ${expression}`);
  });
  expect(wrong).toEqual([]);
});

test('a parameter that is not told has its default', () => {
  const { name, params } = given(koskiStates.linkitetytOidit, { oid: '1.2.246.562.98.00000000017' });
  expect(name).toBe(koskiStates.linkitetytOidit.name);
  expect(params).toEqual({ ...defaultsOf(koskiStates.linkitetytOidit), oid: '1.2.246.562.98.00000000017' });
});
