import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['koeajo-source'] };

// biome-ignore lint/style/noDefaultExport: vitest takes no other
export default defineConfig({
  resolve,
  ssr: { resolve },
  test: { include: ['test/answers/wrong/wrong.ts'], setupFiles: ['test/validate-answers.ts'] },
});
