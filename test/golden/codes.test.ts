import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Koodisto, koodistot, koskiKoodistot, oppilaitokset } from '#contracts';

const shared = process.env.KOEAJO_SHARED;

interface Environment {
  readonly koodistot: Readonly<Record<string, Koodisto>>;
  readonly oppilaitokset: readonly { readonly oppilaitosnumero: string; readonly oid: string; readonly nimi: object }[];
}

describe.skipIf(!shared)('the code lists that the golden answers assume', () => {
  const environment = (): Environment =>
    JSON.parse(readFileSync(join(shared ?? '', 'golden/virta/environment.json'), 'utf8'));

  test.each([
    ['koskiKoodistot', koskiKoodistot],
    ['koodistot', koodistot],
  ])('are in %s with the same version, codes and names', (_, ours) => {
    for (const [uri, theirs] of Object.entries(environment().koodistot)) {
      expect(ours[uri]?.versio, uri).toBe(theirs.versio);
      const byCode = new Map(ours[uri]?.koodit.map((koodi) => [koodi.koodiarvo, koodi]));
      for (const koodi of theirs.koodit) expect(byCode.get(koodi.koodiarvo), uri).toMatchObject(koodi);
    }
  });

  test('are in koskiKoodistot without codes that Koski lacks, where the environment has the whole list', () => {
    const inPart = ['koulutus', 'opiskeluoikeudentyyppi', 'suorituksentyyppi'];
    for (const [uri, theirs] of Object.entries(environment().koodistot)) {
      if (inPart.includes(uri)) continue;
      expect(koskiKoodistot[uri]?.koodit.map((koodi) => koodi.koodiarvo).sort(), uri).toEqual(
        theirs.koodit.map((koodi) => koodi.koodiarvo).sort(),
      );
    }
  });

  test('name the institutions as ours do', () => {
    const byNumber = new Map(oppilaitokset.map((oppilaitos) => [oppilaitos.oppilaitosnumero, oppilaitos]));
    for (const theirs of environment().oppilaitokset) {
      expect(byNumber.get(theirs.oppilaitosnumero)).toMatchObject(theirs);
    }
  });
});
