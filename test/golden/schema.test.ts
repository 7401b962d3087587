import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateMigriHakijat, validateMigriOppija } from '#contracts';

const shared = process.env.KOEAJO_SHARED;

describe.skipIf(shared === undefined)('what the real systems answer fits our schemas', () => {
  const answers = (folder: string) =>
    readdirSync(join(shared ?? '', 'golden', folder))
      .filter((name) => name.endsWith('.json') && name !== 'environment.json')
      .map((name) => [name, JSON.parse(readFileSync(join(shared ?? '', 'golden', folder, name), 'utf8'))] as const);

  test('opiskeluoikeudet of Koski', () => {
    const golden = answers('virta');
    expect(golden.length).toBeGreaterThanOrEqual(12);
    const henkilö = { oid: '1.2.246.562.98.00000000017', etunimet: 'Testi', sukunimi: 'Henkilö' };
    for (const [name, opiskeluoikeudet] of golden) {
      expect(validateMigriOppija({ henkilö, opiskeluoikeudet }), name).toEqual([]);
    }
  });

  test('persons of Valintarekisteri', () => {
    const golden = answers('valintarekisteri');
    expect(golden.length).toBeGreaterThanOrEqual(2);
    for (const [name, hakijat] of golden) expect(validateMigriHakijat(hakijat), name).toEqual([]);
  });
});
