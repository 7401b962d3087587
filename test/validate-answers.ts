import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach } from 'vitest';
import type { PublishedAnswer } from '#simulators';

// Every answer that a simulator gives in a test is held against the OpenAPI documents, and fails the test in which one is
// not as they say. What checks them is loaded when there is something to check; what has been answered before is not looked at.

let given: PublishedAnswer[] = [];
const seen = new Set<string>();

const take = (message: unknown): void => {
  const answer = message as PublishedAnswer;
  const key = Object.values({ ...answer, headers: JSON.stringify(answer.headers) }).join(' ');
  if (seen.has(key)) return;
  seen.add(key);
  given.push(answer);
};
subscribe('koeajo:answer', take);

/** For a file whose simulator is a stand-in with answers of its own. */
export const answersAreOfAStandIn = (): void => void unsubscribe('koeajo:answer', take);

const check = async (): Promise<void> => {
  const answers = given;
  given = [];
  if (answers.length === 0) return;
  const { findUndocumented } = await import('./answers/find-undocumented.ts');
  const problems = answers.map(findUndocumented).filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new Error(`answers that are not as documented:\n  ${problems.join('\n  ')}`);
};

afterEach(check);
afterAll(check);
