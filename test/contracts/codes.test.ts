import { describe, expect, test } from 'vitest';
import {
  ilmoittautuminenTilat,
  koodistot,
  koskiKoodistot,
  lukuvuosimaksut,
  maksuvelvollisuudet,
  oppilaitokset,
  valintaTilat,
  vastaanottoTilat,
} from '#contracts';

const codes = (uri: string) => (koodistot[uri]?.koodit ?? []).map((koodi) => koodi.koodiarvo);
const name = (uri: string, koodiarvo: string) =>
  koodistot[uri]?.koodit.find((koodi) => koodi.koodiarvo === koodiarvo)?.nimi;

test.each(Object.entries(koodistot))('%s has codes, each once, each with a clean name in Finnish', (_, { koodit }) => {
  expect(koodit.length).toBeGreaterThan(1);
  expect(new Set(koodit.map((koodi) => koodi.koodiarvo)).size).toBe(koodit.length);
  const texts = koodit.flatMap(({ koodiarvo, nimi = {}, lyhytNimi = {} }) => [
    koodiarvo.trim(),
    ...[nimi, lyhytNimi].flatMap((localized) => Object.values(localized)),
  ]);
  expect(texts.filter((text) => text === '' || text === '=' || text.includes('|') || text !== text.trim())).toEqual([]);
  expect(koodit.filter((koodi) => koodi.nimi?.fi === undefined)).toEqual([]);
});

test('the lists of VIRTA states and of Valintarekisteri are named in three languages', () => {
  const partlyNamed = ['koulutus', 'kunta', 'maatjavaltiot2', 'virtapatevyys', 'suorituksentyyppi', 'kieli'];
  const uris = Object.keys(koodistot).filter((uri) => ![...partlyNamed, 'opiskeluoikeudentyyppi'].includes(uri));
  expect(uris).toHaveLength(21);
  const missing = uris.flatMap((uri) =>
    (koodistot[uri]?.koodit ?? []).filter(({ nimi }) => Object.keys(nimi ?? {}).join() !== 'fi,sv,en'),
  );
  expect(missing).toEqual([]);
});

test('VI-035, VI-036: state 7 exists in VIRTA and Koski does not know it', () => {
  expect(codes('virtaopiskeluoikeudentila')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(koskiKoodistot.virtaopiskeluoikeudentila?.koodit.map((koodi) => koodi.koodiarvo)).toEqual(
    codes('virtaopiskeluoikeudentila').slice(0, 6),
  );
  expect(name('virtaopiskeluoikeudentila', '7')?.fi).toBe('päättynyt yhden opiskeluoikeuden säännöksen johdosta');
});

test('every list of Koski is among all lists, with the same version', () => {
  for (const [uri, koodisto] of Object.entries(koskiKoodistot)) {
    expect(koodistot[uri]?.versio).toBe(koodisto.versio);
    expect(koodistot[uri]?.koodit.slice(0, koodisto.koodit.length)).toEqual(koodisto.koodit);
  }
});

test('VM-053, VM-055, VM-056, VM-059: the enumerations of Valintarekisteri are named value for value', () => {
  expect(codes('valintaTila')).toEqual([...valintaTilat]);
  expect(codes('vastaanottoTila')).toEqual([...vastaanottoTilat]);
  expect(codes('ilmoittautuminenTila')).toEqual([...ilmoittautuminenTilat]);
  expect(codes('maksuvelvollisuus')).toEqual([...maksuvelvollisuudet]);
  expect(codes('lukuvuosimaksu')).toEqual([...lukuvuosimaksut]);
});

test('names known by heart are where they should be', () => {
  expect(name('rahoituslahde', '5')?.fi).toBe('Lukuvuosimaksu');
  expect(name('liikkuvuusohjelma', '101')?.en).toBe('Erasmus+');
  expect(name('kunta', '091')?.sv).toBe('Helsingfors');
  expect(name('maatjavaltiot2', '246')?.fi).toBe('Suomi');
  expect(koodistot.kieli?.koodit.find(({ koodiarvo }) => koodiarvo === 'SV')).toEqual({
    koodiarvo: 'SV',
    nimi: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
    lyhytNimi: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  });
});

describe('oppilaitokset', () => {
  const byNumber = new Map(oppilaitokset.map((oppilaitos) => [oppilaitos.oppilaitosnumero, oppilaitos]));

  test('have a number of five digits, each once, and a municipality that exists', () => {
    expect(byNumber.size).toBe(oppilaitokset.length);
    for (const { oppilaitosnumero, kunta, nimi } of oppilaitokset) {
      expect(oppilaitosnumero).toMatch(/^\d{5}$/);
      expect(codes('kunta'), oppilaitosnumero).toContain(kunta);
      for (const text of Object.values(nimi)) expect(text, oppilaitosnumero).toMatch(/^\S.*\S$/u);
    }
  });

  test('have the thirteen universities of the Ministry', () => {
    const present = oppilaitokset.filter(({ seuraaja, hallinnonala }) => !seuraaja && !hallinnonala);
    expect(present.filter(({ laji }) => laji === 'yliopisto')).toHaveLength(13);
    expect(present.filter(({ laji }) => laji === 'ammattikorkeakoulu')).toHaveLength(22);
  });

  test('former ones lead to one that exists and is of the same kind', () => {
    for (const { oppilaitosnumero, seuraaja, laji } of oppilaitokset.filter((oppilaitos) => oppilaitos.seuraaja)) {
      const successor = byNumber.get(seuraaja ?? '');
      expect(successor?.laji, oppilaitosnumero).toBe(laji);
      expect(successor?.seuraaja).toBeUndefined();
    }
    expect(byNumber.get('02470')?.seuraaja).toBe('10126');
  });
});
