import { conditions } from '#contracts';
import type { Check } from './check.ts';

/** The conditions that the situation turns on have one of the states that the scenario allows. */
export const reasonsNameTheFailedConditions: Check = {
  code: 'reasons-name-the-failed-conditions',
  ofDecision: (ratkaisu, { scenario }) =>
    Object.entries(scenario.expected.conditions ?? {}).flatMap(([id, states]) => {
      const stated = ratkaisu.conditions.find((condition) => condition.id === id);
      if (stated !== undefined && states.includes(stated.state)) return [];
      const verb = stated === undefined ? 'does not name' : 'misjudges';
      const meaning = conditions.find((condition) => condition.id === id)?.sentence ?? id;
      const reason = stated?.reason ? ` (${stated.reason})` : '';
      return [
        {
          sentence: `The subject ${verb} the condition that this situation turns on: "${meaning}"`,
          expected: `${id}: ${states.join(' or ')}`,
          actual: stated === undefined ? `${id} is not listed` : `${id}: ${stated.state}${reason}`,
          claims: scenario.claims,
        },
      ];
    }),
};
