import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['koeajo-source'] };
const common = { resolve, ssr: { resolve } };
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
// Every answer of a simulator is held against the OpenAPI documents.
const setupFiles = ['test/validate-answers.ts'];

export default defineConfig({
  test: {
    // By default one core is left idle, which is half of a machine with two; and many tests wait for a socket or a process.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        ...common,
        test: {
          ...timeouts,
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/pact/**'],
          setupFiles,
        },
      },
      {
        ...common,
        test: {
          ...timeouts,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/build-if-stale.ts',
        },
      },
      {
        ...common,
        // Each pair has a test file of its own, and so one worker: Pact writes one file per pair.
        test: { ...timeouts, name: 'pact', include: ['test/pact/**/*.test.ts'], setupFiles },
      },
    ],
  },
});
