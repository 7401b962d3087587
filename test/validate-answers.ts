import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach } from 'vitest';
import type { PublishedAnswer } from '#simulators';

// Every answer that a simulator gives in a test is held against the OpenAPI documents, and fails the test that is not as
// they say. What checks them is loaded when there is something to check.

const given: PublishedAnswer[] = [];
const take = (answer: unknown) => void given.push(answer as PublishedAnswer);
subscribe('koeajo:answer', take);

/** For a file whose simulator is a stand-in with answers of its own. */
export const answersAreOfAStandIn = (): void => void unsubscribe('koeajo:answer', take);

const check = async (): Promise<void> => {
  const answers = given.splice(0);
  if (answers.length === 0) return;
  const { findUndocumented } = await import('./answers/find-undocumented.ts');
  const problems = [...new Set(answers.map(findUndocumented).filter((problem) => problem !== undefined))];
  if (problems.length > 0) throw new Error(`answers that are not as documented:\n  ${problems.join('\n  ')}`);
};

afterEach(check);
afterAll(check);
