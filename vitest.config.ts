import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['koeajo-source'] },
  ssr: { resolve: { conditions: ['koeajo-source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
