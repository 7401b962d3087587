import { conditions, type Ratkaisu } from '#contracts';
import type { History } from '../run/history.ts';
import type { Check, Discovery } from './check.ts';

/**
 * The conditions that the situation turns on have one of the states that the scenario allows, or else the rules. One
 * that is met need not be listed, unless the scenario says so: an official is told what is not. Where the situation turns
 * on no condition in particular, the official is told of one at least.
 */
export const reasonsNameTheFailedConditions: Check = {
  code: 'reasons-name-the-failed-conditions',
  ofDecision: (ratkaisu, history) => [
    ...toTurning(history).flatMap(({ id, states, unlisted }) => {
      const stated = ratkaisu.conditions.find((condition) => condition.id === id);
      if (stated === undefined ? unlisted : states.includes(stated.state)) return [];
      const verb = stated === undefined ? 'does not name' : 'misjudges';
      const meaning = conditions.find((condition) => condition.id === id)?.sentence ?? id;
      const reason = stated?.reason ? ` (${stated.reason})` : '';
      return [
        {
          sentence: `The subject ${verb} the condition that this situation turns on: "${meaning}"`,
          expected: `${id}: ${states.join(' or ')}`,
          actual: stated === undefined ? `${id} is not listed` : `${id}: ${stated.state}${reason}`,
          claims: history.scenario.claims,
        },
      ];
    }),
    ...toSilence(ratkaisu, history),
  ],
};

const toSilence = (ratkaisu: Ratkaisu, { scenario, oracle }: History): readonly Discovery[] => {
  const open = oracle.conditions.filter(({ state }) => state !== 'met').map(({ id }) => id);
  const isTold = ratkaisu.outcome !== 'to-official' || ratkaisu.conditions.some(({ state }) => state !== 'met');
  if (isTold || open.length === 0 || scenario.conditions.length > 0) return [];
  return [
    {
      sentence: 'The subject sends the case to an official without a word on why.',
      expected: `one of these at least, as not met or unknown: ${open.join(', ')}`,
      actual: 'none is listed so',
    },
  ];
};

interface Turning {
  readonly id: string;
  readonly states: readonly string[];
  /** It need not be listed. */
  readonly unlisted: boolean;
}

const toTurning = ({ scenario, oracle }: History): readonly Turning[] => {
  const told = scenario.expected.conditions ?? {};
  return [
    // Left open by the scenario: a flow that sees no question there need not say so.
    ...Object.entries(told).map(([id, states]) => ({
      id,
      states,
      unlisted: states.includes('met') && states.includes('not-met'),
    })),
    ...oracle.conditions
      .filter(({ id }) => scenario.conditions.includes(id) && !(id in told))
      .map(({ id, allowed }) => ({ id, states: allowed, unlisted: allowed.includes('met') })),
  ];
};
