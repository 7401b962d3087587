import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { koeajo } from './koeajo.ts';

const examples = [
  { file: 'examples/python/flow.py', runtime: 'python3', version: ['--version'] },
  { file: 'examples/java/Flow.java', runtime: 'java', version: ['-version'] },
] as const;

for (const { file, runtime, version } of examples) {
  const isPresent = spawnSync(runtime, version).status === 0;
  const name = `${file} takes questions, asks both registers and answers${isPresent ? '' : ` (left out: no ${runtime} here)`}`;

  test.skipIf(!isPresent)(name, async () => {
    const subject = `cmd:${runtime} ${resolve(file)}`;
    const smoke = await koeajo(['smoke', '--subject', subject]);
    expect(smoke.stdout).toContain('✓ Koski is asked, and answers');
    expect(smoke.stdout).toContain('✓ Valintarekisteri is asked, and answers');
    expect(smoke.stdout).toContain('jatkolupa is not handled');
    expect(smoke.code).toBe(0);
  });

  test(`${file} can be read at a sitting, and needs nothing that is not there`, () => {
    const text = readFileSync(file, 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    expect(text).not.toMatch(/^\s*(from|import) (requests|httpx|com\.|org\.)/m);
  });
}
