// The door `koeajo/vitest`. Importing it is what adds the matchers.
export { expect } from 'vitest';
export type { MigriMatchers } from './matchers.ts';
export * from './test.ts';
export type * from './test-registers.ts';

import './matchers.ts';
