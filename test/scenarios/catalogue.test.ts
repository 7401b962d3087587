import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimById, conditions } from '#contracts';
import { catalogue, filterScenarios } from '#scenarios';

describe.each(catalogue.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  test('is a sentence in kebab-case, and its file has its name', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(existsSync(`scenarios/catalogue/${scenario.theme}/${name}.ts`)).toBe(true);
    expect(scenario.sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('cites claims that exist', () => {
    expect(scenario.claims.length).toBeGreaterThan(0);
    for (const id of scenario.claims) expect(claimById(id)?.id).toBe(id);
  });

  test('says which outcome is right, and its conditions are among those it turns on', () => {
    expect(scenario.expected.outcomes.length).toBeGreaterThan(0);
    for (const id of Object.keys(scenario.expected.conditions ?? {})) expect(scenario.conditions).toContain(id);
  });
});

test('names are unique', () => {
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
});

test('ids of conditions are unique', () => {
  expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
});

describe('filterScenarios', () => {
  test('finds by a part of the name or of the theme', () => {
    expect(filterScenarios(catalogue)).toEqual(catalogue.filter(({ tags }) => !tags?.includes('heavy')));
    expect(filterScenarios(catalogue, { words: 'Dhaka' }).map(({ name }) => name)).toEqual([
      'hakemus-sent-on-19-10-2023-only-in-dhaka-goes-to-an-official',
    ]);
    expect(new Set(filterScenarios(catalogue, { words: 'toimeentulo/' }).map(({ theme }) => theme))).toEqual(
      new Set(['toimeentulo']),
    );
  });

  test('refuses words that nothing contains, so that an empty run never passes', () => {
    expect(() => filterScenarios(catalogue, { words: 'no-such' })).toThrow(
      expect.objectContaining({ code: 'no-scenario-matches', where: '--filter' }),
    );
  });
});
