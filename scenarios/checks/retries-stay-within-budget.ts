import type { Check } from './check.ts';

/** These POSTs only read, so a retry is right, and a storm is not: one request and two retries. */
const requestBudget = 3;

/**
 * No endpoint is asked about the same persons more often than the budget allows, each time the question is put. A 401 is
 * counted by itself: it asks for a new login, not for patience.
 */
export const retriesStayWithinBudget: Check = {
  code: 'retries-stay-within-budget',
  ofHistory: ({ exchanges, again = [] }) => {
    const budget = requestBudget * (1 + again.length);
    const counts = new Map<string, number>();
    for (const { simulator, endpoint, persons, status } of exchanges) {
      if (persons.length === 0) continue;
      const question = `${simulator} ${endpoint ?? ''}${status === 401 ? ' without a valid login' : ''}`;
      counts.set(question, (counts.get(question) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > budget)
      .map(([question, count]) => ({
        sentence: 'The subject asked a register the same thing again and again.',
        expected: `at most ${budget} requests: ${requestBudget} for each question, the first and two retries`,
        actual: `${count} requests to ${question}`,
      }));
  },
};
