import { toMenettely } from '#contracts';
import type { History, RecordedExchange } from '../run/history.ts';
import type { Check, Discovery } from './check.ts';

/** The registers are asked about the applicant and nobody else; for a card, which needs no study data, about nobody. */
export const noMorePersonsThanNeeded: Check = {
  code: 'no-more-persons-than-needed',
  ofHistory: (history) => [...strangers(history), ...needless(history)],
};

const strangers = ({ exchanges, identifiers, alongside = [] }: History): readonly Discovery[] => {
  const known = new Set([...identifiers, ...alongside]);
  return exchanges
    .filter(({ persons }) => persons.some((person) => !known.has(person)))
    .map((exchange) => ({
      sentence: 'The subject asked a register about a person who is not the applicant.',
      expected: 'questions about the applicant alone',
      actual: `${toPlace(exchange)} about ${exchange.persons.filter((person) => !known.has(person)).join(', ')}`,
    }));
};

const needless = ({ exchanges, pyynto }: History): readonly Discovery[] =>
  toMenettely(pyynto) !== 'kortti'
    ? []
    : exchanges
        .filter(({ persons }) => persons.length > 0)
        .map((exchange) => ({
          sentence: 'The subject asked a register about the applicant, though a card needs no study data.',
          expected: 'no question to any register',
          actual: toPlace(exchange),
          claims: ['DF-075'],
        }));

const toPlace = ({ simulator, endpoint = '' }: RecordedExchange): string => `a question to ${simulator} ${endpoint}`;
