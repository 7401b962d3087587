import type { Ratkaisu } from '#contracts';
import type { Check } from './check.ts';

/** The outcome is one of those that the scenario allows. */
export const decisionIsAsExpected: Check = {
  code: 'decision-is-as-expected',
  ofDecision: ({ outcome }, { scenario }) =>
    scenario.expected.outcomes.includes(outcome)
      ? []
      : [
          {
            sentence: `${scenario.sentence} The subject ${did[outcome]} instead.`,
            expected: scenario.expected.outcomes.join(' or '),
            actual: outcome,
            claims: scenario.claims,
          },
        ],
};

const did: Readonly<Record<Ratkaisu['outcome'], string>> = {
  'automatic-grant': 'granted it automatically',
  proposal: 'proposed to grant it',
  'no-action': 'found nothing to look into',
  'to-official': 'sent it to an official',
  pending: 'left it pending',
};
