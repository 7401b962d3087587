import type { Check } from './check.ts';

/** These POSTs only read, so a retry is right, and a storm is not: one request and two retries. */
const requestBudget = 3;

/** No endpoint is asked about the same persons more often than the budget allows. */
export const retriesStayWithinBudget: Check = {
  code: 'retries-stay-within-budget',
  ofHistory: ({ exchanges }) => {
    const counts = new Map<string, number>();
    for (const { simulator, endpoint, persons } of exchanges) {
      if (persons.length === 0) continue;
      const question = `${simulator} ${endpoint ?? ''}`;
      counts.set(question, (counts.get(question) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > requestBudget)
      .map(([question, count]) => ({
        sentence: 'The subject asked a register the same thing again and again.',
        expected: `at most ${requestBudget} requests: one, and two retries`,
        actual: `${count} requests to ${question}`,
      }));
  },
};
