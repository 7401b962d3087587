import { describe, expect, test } from 'vitest';
import type { MigriOpiskeluoikeus } from '#contracts';
import { convert, oikeus, outline, suoritukset, suoritus } from './convert.ts';

const byOppilaitos = (rights: readonly MigriOpiskeluoikeus[]) =>
  rights.map(({ oppilaitos, suoritukset }) => [oppilaitos?.nimi?.fi, suoritukset.length]);

describe('an attainment that no other contains', () => {
  test('belongs to the right that it names with both keys, and else to nobody (VI-013, VI-014)', async () => {
    const rights = await convert(
      oikeus(),
      suoritukset(suoritus('a'), suoritus('b', { opiskelija: 'other' }), suoritus('c', { oikeusAvain: 'O9' })),
    );
    expect(rights.map(outline)).toEqual([
      ['tutkinto 751101 (a)'],
      ['opintojakso K-b 2021-05-31', 'opintojakso K-c 2021-05-31'],
    ]);
  });

  test('stays with its right even when a part names another (VI-014, VI-016)', async () => {
    const rights = await convert(
      oikeus({ avain: 'O1' }),
      oikeus({ avain: 'O2' }),
      suoritukset(suoritus('a', { oikeusAvain: 'O2', sisaltaa: ['b'] }), suoritus('b', { oikeusAvain: 'O1' })),
    );
    expect(rights.map(outline)).toEqual([['tutkinto 751101 (a)'], ['tutkinto 751101 ()']]);
  });

  test('without a key goes to the first right that any of its parts names (VI-015)', async () => {
    const whole = (...sisaltaa: readonly string[]) => suoritus('a', { oikeusAvain: '', sisaltaa });
    const [toO1, toO2] = [suoritus('b', { oikeusAvain: 'O1' }), suoritus('c', { oikeusAvain: 'O2' })];
    const rightsOf = async (...items: readonly string[]) =>
      (await convert(oikeus({ avain: 'O1' }), oikeus({ avain: 'O2' }), suoritukset(...items))).map(outline);
    expect(await rightsOf(whole('c'), toO2)).toEqual([['tutkinto 751101 (a)'], ['tutkinto 751101 ()']]);
    expect(await rightsOf(whole('c', 'b'), toO1, toO2)).toEqual([['tutkinto 751101 ()'], ['tutkinto 751101 (a)']]);
  });

  test('without a right goes to a right of its institution that has nothing else (VI-020)', async () => {
    const orphan = (avain: string, myontaja = '10076') => suoritus(avain, { oikeusAvain: '', myontaja });
    const rights = await convert(suoritukset(orphan('a'), orphan('b', '01901'), orphan('c')));
    expect(byOppilaitos(rights)).toEqual([
      ['Aalto', 2],
      ['Helsinki', 1],
    ]);
    for (const right of rights) {
      expect(Object.keys(right)).toEqual(['oppilaitos', 'tila', 'tyyppi', 'suoritukset']);
      expect(right.tila).toEqual({ opiskeluoikeusjaksot: [] });
    }
  });

  test('outside a list of attainments is not seen', async () => {
    expect(await convert(suoritus('a', { oikeusAvain: '' }))).toEqual([]);
  });

  test('of LAB is dropped when another institution has one with its key (VI-019)', async () => {
    const rights = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '', myontaja: '10126' }),
        suoritus('a', { oikeusAvain: '' }),
        suoritus('b', { oikeusAvain: '', myontaja: '10126' }),
      ),
    );
    expect(byOppilaitos(rights)).toEqual([
      ['Aalto', 1],
      ['LAB', 1],
    ]);
  });

  test('with two grantors is not one of LAB, though LAB be the first of them (VI-019)', async () => {
    const rights = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '', myontaja: '10126', lisaa: '<Myontaja>10126</Myontaja>' }),
        suoritus('a', { oikeusAvain: '', lisaa: '<Nimi kieli="en">another</Nimi>' }),
      ),
    );
    expect(byOppilaitos(rights)).toEqual([
      ['LAB', 1],
      ['Aalto', 1],
    ]);
  });
});

describe('what an attainment contains', () => {
  test('is found by avain alone, the first of several, whoever’s; what is missing is passed over (VI-017)', async () => {
    const [right] = await convert(
      oikeus(),
      suoritukset(
        suoritus('a', { sisaltaa: ['nobody', 'b'] }),
        suoritus('b', { opiskelija: 'other', lisaa: '<Nimi kieli="en">first</Nimi>' }),
        suoritus('b', { lisaa: '<Nimi kieli="en">second</Nimi>' }),
      ),
    );
    const [a] = right?.suoritukset[0]?.osasuoritukset ?? [];
    expect(a?.osasuoritukset?.map(({ koulutusmoduuli }) => koulutusmoduuli.nimi.en)).toEqual(['first']);
  });

  test('stands under both when two contain it (VI-018)', async () => {
    const [right] = await convert(
      oikeus({ tyyppi: '18' }),
      suoritukset(suoritus('a', { sisaltaa: ['c'] }), suoritus('b', { sisaltaa: ['c'] }), suoritus('c')),
    );
    expect(right && outline(right)).toEqual([
      'muusuoritus 18',
      'opintojakso K-a 2021-05-31 (c)',
      'opintojakso K-b 2021-05-31 (c)',
    ]);
  });

  test('is never seen when it only contains itself (VI-018)', async () => {
    expect(
      await convert(
        suoritukset(
          suoritus('a', { oikeusAvain: '', sisaltaa: ['b'] }),
          suoritus('b', { oikeusAvain: '', sisaltaa: ['a'] }),
        ),
      ),
    ).toEqual([]);
  });
});
