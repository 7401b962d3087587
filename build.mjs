// Builds what ships: one module per room with its types, and the command as a bundle whose parts load on demand.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: false,
  logLevel: 'warning',
};

await build({
  ...common,
  entryPoints: ['contracts', 'generators', 'simulators', 'scenarios'].map((room) => ({
    in: `${room}/index.ts`,
    out: room,
  })),
  outdir: 'dist',
  packages: 'external',
  external: ['#contracts', '#generators', '#simulators', '#scenarios'],
});

await build({
  ...common,
  entryPoints: [{ in: 'cli/main.ts', out: 'main' }],
  outdir: 'dist/cli',
  conditions: ['koeajo-source'],
  splitting: true,
  minifySyntax: true,
  chunkNames: 'chunk-[hash]',
  external: ['libxml2-wasm', '@peculiar/x509', 'reflect-metadata'],
  banner: {
    js: "import { createRequire as koeajoRequire } from 'node:module'; const require = koeajoRequire(import.meta.url);",
  },
});

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
