import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('importing the client loads neither an HTTP client nor schemas: they come with the first call', async () => {
  const { metafile } = await build({
    entryPoints: ['contracts/client/index.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const outputs = metafile.outputs;
  const loadedWith = (path: string, kind: string): readonly string[] =>
    (outputs[path]?.imports ?? [])
      .filter((each) => each.kind === kind)
      .flatMap((each) => (each.external ? [each.path] : [each.path, ...loadedWith(each.path, 'import-statement')]));
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === 'contracts/client/index.ts') ?? '';
  const atOnce = loadedWith(entry, 'import-statement');
  expect(atOnce).toContain('node:tls');
  expect(
    atOnce.filter((path) => /^[^./]/.test(path) && !path.startsWith('node:') && !path.startsWith('unwritten')),
  ).toEqual([]);
  const chunks = [entry, ...atOnce].flatMap((path) => outputs[path]?.imports ?? []);
  expect(chunks.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path)).toContain('undici');
});
