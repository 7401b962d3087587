import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { koeajo, temporaryFolder } from './koeajo.ts';

test('a bug is found, told as small as it is, saved, and shown again from the file', async () => {
  const cwd = temporaryFolder();
  const search = await koeajo(['explore', '--subject', 'careless', '--menettely', 'ensimmainen-lupa'], { cwd });
  expect(search.code).toBe(1);
  expect(search.stdout).toMatch(/^\d+ cases? \(\d+\.\d s, seed koeajo\): the last one fails\.\n/);
  expect(search.stdout).toContain('lukuvuosimaksu-is-paid-or-covered');

  const [name = ''] = readdirSync(join(cwd, '.koeajo/explored'));
  const file = join('.koeajo/explored', name);
  expect(search.stdout).toContain(`koeajo explore --subject careless --replay ${file}`);
  const replayed = await koeajo(['explore', '--subject', 'careless', '--replay', file, '--json'], { cwd });
  expect(replayed.code).toBe(1);
  expect(JSON.parse(replayed.stdout).explored).toEqual(JSON.parse(readFileSync(join(cwd, file), 'utf8')));
  expect((await koeajo(['explore', '--subject', 'reference', '--replay', file], { cwd })).code).toBe(0);
});

test('nothing found is told with the number of cases', async () => {
  const { code, stdout } = await koeajo(['explore', '--subject', 'reference', '--runs', '25', '--seed', '4']);
  expect(stdout).toMatch(/^25 cases \(.*seed 4\): nothing found\n$/);
  expect(code).toBe(0);
});

test('a subject that cannot be asked is inconclusive, a file that holds no case is wrong use', async () => {
  const cwd = temporaryFolder();
  const away = await koeajo(
    [
      'explore',
      '--subject',
      'http://127.0.0.1:1',
      '--port-koski',
      '0',
      '--port-koski-mtls',
      '0',
      '--port-valintarekisteri',
      '0',
    ],
    { cwd },
  );
  expect(away.code).toBe(2);
  expect(away.stdout).toContain('inconclusive');
  writeFileSync(join(cwd, 'case.json'), '{}');
  const none = await koeajo(['explore', '--subject', 'reference', '--replay', 'case.json'], { cwd });
  expect(none.code).toBe(64);
  expect(none.stderr).toContain('koeajo explore has saved');
});
