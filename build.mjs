// Builds what ships: one module per room with its types, and the command as a bundle whose parts load on demand.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const optional = ['optionalDependencies', 'peerDependencies'].flatMap((kind) => Object.keys(packageJson[kind]));
const packages = [...Object.keys(packageJson.dependencies), ...optional];
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
  entryPoints: [
    ...['contracts', 'generators', 'simulators', 'scenarios'].map((room) => ({ in: `${room}/index.ts`, out: room })),
    { in: 'cli/config/koeajo-config.ts', out: 'config' },
    { in: 'contracts/client/index.ts', out: 'client' },
    { in: 'simulators/msw/index.ts', out: 'msw' },
    { in: 'scenarios/vitest/index.ts', out: 'vitest' },
  ],
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  // Typebox is bundled: as a package of many small files it would cost a quarter of a second at every import.
  external: ['#*', ...packages.filter((name) => name !== 'typebox')],
});

await build({
  ...common,
  entryPoints: [
    { in: 'cli/main.ts', out: 'main' },
    { in: 'cli/actions/generate-worker.ts', out: 'generate-worker' },
  ],
  outdir: 'dist/cli',
  conditions: ['koeajo-source'],
  splitting: true,
  minifySyntax: true,
  chunkNames: 'chunk-[hash]',
  external: ['jiti', 'libxml2-wasm', '@peculiar/x509', 'reflect-metadata', ...optional],
  banner: {
    js: "import { createRequire as koeajoRequire } from 'node:module'; const require = koeajoRequire(import.meta.url);",
  },
});

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
