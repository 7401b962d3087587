import type { Ratkaisu } from '#contracts';
import type { Check } from './check.ts';

/** The outcome is one of those that the scenario allows; where it says nothing, one of those that the rules allow. */
export const decisionIsAsExpected: Check = {
  code: 'decision-is-as-expected',
  ofDecision: ({ outcome }, { scenario, oracle }) => {
    const { outcomes } = scenario.expected;
    const allowed = outcomes.length === 0 ? oracle.allowed : outcomes;
    return allowed.includes(outcome)
      ? []
      : [
          {
            sentence: `${scenario.sentence} The subject ${did[outcome]} instead.`,
            expected: allowed.join(' or '),
            actual: outcome,
            claims: scenario.claims,
          },
        ];
  },
};

const did: Readonly<Record<Ratkaisu['outcome'], string>> = {
  'automatic-grant': 'granted it automatically',
  proposal: 'proposed to grant it',
  'no-action': 'found nothing to look into',
  'to-official': 'sent it to an official',
  pending: 'left it pending',
};
