import { conditions } from '#contracts';
import type { Check } from './check.ts';

/** Whatever else the answer says of conditions agrees with the rules: an official relies on it. */
export const whatIsSaidOfConditionsIsTrue: Check = {
  code: 'what-is-said-of-conditions-is-true',
  ofDecision: ({ conditions: stated }, { scenario, oracle }) => {
    const others = oracle.conditions.filter(
      ({ id }) => !scenario.conditions.includes(id) && !(id in (scenario.expected.conditions ?? {})),
    );
    return stated.flatMap(({ id, state, reason }) => {
      const judged = others.find((other) => other.id === id);
      if (judged === undefined || judged.allowed.includes(state)) return [];
      const meaning = conditions.find((condition) => condition.id === id)?.sentence ?? id;
      return [
        {
          sentence: `The subject misjudges a condition that it lists: "${meaning}"`,
          expected: `${id}: ${judged.allowed.join(' or ')}`,
          actual: `${id}: ${state}${reason ? ` (${reason})` : ''}`,
          claims: ['DF-048'],
        },
      ];
    });
  },
};
