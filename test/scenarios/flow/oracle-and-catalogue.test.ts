import { describe, expect, test } from 'vitest';
import { positiveOutcomes, conditions as published, toMenettely } from '#contracts';
import { catalogue, createOracle, prepare } from '#scenarios';

const oracle = createOracle();

describe.each(catalogue.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
  const { expected, conditions } = scenario;
  const prepared = prepare(scenario, 'koeajo');

  test('comes to the same by the rules as by what the scenario says', async () => {
    const decision = await oracle(prepared, 30_000);
    expect(expected.outcomes).toContain(decision.outcome);
    for (const { id, state } of decision.conditions) expect(expected.conditions?.[id] ?? [state], id).toContain(state);
  });

  test('turns on conditions of its procedure, and on an open one when it is not granted', async () => {
    const { outcome, conditions: stated } = await oracle(prepared, 30_000);
    const menettely = toMenettely(prepared.pyynto);
    for (const id of conditions) expect(published.find((one) => one.id === id)?.menettelyt, id).toContain(menettely);
    if (outcome === positiveOutcomes[menettely] || conditions.length === 0) return;
    expect(stated.filter(({ id, state }) => conditions.includes(id) && state !== 'met')).not.toEqual([]);
  });
});
