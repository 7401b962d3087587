import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['koeajo-source'] };
const common = { resolve, ssr: { resolve } };
const timeouts = { testTimeout: 30_000, hookTimeout: 60_000 };
// Every answer of a simulator is held against the OpenAPI documents.
const setupFiles = ['test/validate-answers.ts'];

export default defineConfig({
  test: {
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
        // Pact writes one file per pair and runs one mock server at a time.
        test: { ...timeouts, name: 'pact', include: ['test/pact/**/*.test.ts'], fileParallelism: false, setupFiles },
      },
    ],
  },
});
