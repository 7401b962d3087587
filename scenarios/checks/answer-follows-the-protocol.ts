import { conditions, positiveOutcomes, type Ratkaisu, toMenettely, validateRatkaisu } from '#contracts';
import { conditionsInForce } from '../flow/rule-sets/index.ts';
import type { Check, Discovery } from './check.ts';

/** The answer is a Ratkaisu; its conditions are published ones, each once; a grant accounts for all of them. */
export const answerFollowsTheProtocol: Check = {
  code: 'answer-follows-the-protocol',
  ofHistory: ({ answer, durationMs }) => {
    switch (answer.kind) {
      case 'answered':
        return validateRatkaisu(answer.ratkaisu).map(({ path, message }) => ({
          sentence: 'The answer does not have the shape of a Ratkaisu.',
          expected: 'a Ratkaisu: {"outcome": …, "conditions": [{"id", "state", "reason"?}]}',
          actual: path === '' ? `the answer ${message}` : `${path} ${message}`,
        }));
      case 'off-protocol':
        return [
          {
            sentence: 'The subject answered, but not in the way that the protocol asks for.',
            expected: answer.expected,
            actual: answer.actual,
          },
        ];
      case 'timed-out':
        return [
          {
            sentence: 'The subject gave no answer in time.',
            expected: 'an answer before the time limit of the run',
            actual: `none in ${(durationMs / 1000).toFixed(1)} s`,
          },
        ];
      case 'unreachable':
      case 'unsupported':
        return [];
    }
  },
  ofDecision: (ratkaisu, { pyynto }) => {
    const listed = ratkaisu.conditions.map(({ id }) => id);
    return [
      ...unpublished(listed),
      ...repeated(listed),
      ...(ratkaisu.outcome === positiveOutcomes[toMenettely(pyynto)]
        ? unaccounted(ratkaisu, conditionsInForce(pyynto))
        : []),
    ];
  },
};

const unpublished = (listed: readonly string[]): readonly Discovery[] => {
  const published = new Set<string>(conditions.map(({ id }) => id));
  return listed
    .filter((id) => !published.has(id))
    .map((id) => ({
      sentence: `The answer names a condition that is not on the published list: ${id}.`,
      expected: 'ids of the published list of conditions',
      actual: id,
    }));
};

const repeated = (listed: readonly string[]): readonly Discovery[] =>
  [...new Set(listed.filter((id, index) => listed.indexOf(id) !== index))].map((id) => ({
    sentence: `The answer states the condition ${id} more than once.`,
    expected: 'each condition once',
    actual: listed.filter((other) => other === id).join(', '),
  }));

const unaccounted = ({ conditions: stated }: Ratkaisu, inForce: readonly string[]): readonly Discovery[] => {
  const missing = inForce.filter((id) => !stated.some((other) => other.id === id));
  return missing.length === 0
    ? []
    : [
        {
          sentence: 'The grant does not say that every condition is met.',
          expected: 'each condition in force, as met',
          actual: `nothing said of ${missing.join(', ')}`,
          claims: ['DF-049'],
        },
      ];
};
