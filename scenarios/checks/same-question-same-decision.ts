import { type Ratkaisu, validateRatkaisu } from '#contracts';
import type { SubjectAnswer } from '../subjects/subject.ts';
import type { Check } from './check.ts';

/** The same facts at the same moment lead to the same outcome, with the same states; reasons may be worded anew. */
export const sameQuestionSameDecision: Check = {
  code: 'same-question-same-decision',
  ofHistory: ({ answer, again = [] }) => {
    if (again.length === 0) return [];
    const first = toGist(answer);
    const other = again.map(toGist).find((gist) => gist !== first);
    return other === undefined
      ? []
      : [
          {
            sentence: 'The same question, put again, got another decision.',
            expected: first,
            actual: other,
            claims: ['DF-009'],
          },
        ];
  },
};

const toGist = (answer: SubjectAnswer): string => {
  if (answer.kind !== 'answered') return answer.kind;
  if (validateRatkaisu(answer.ratkaisu).length > 0) return JSON.stringify(answer.ratkaisu);
  const { outcome, conditions } = answer.ratkaisu as Ratkaisu;
  const open = conditions.filter(({ state }) => state !== 'met').map(({ id, state }) => `${id}: ${state}`);
  return [outcome, ...open.toSorted()].join(', ');
};
