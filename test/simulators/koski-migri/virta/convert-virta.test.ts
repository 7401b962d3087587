import { describe, expect, test } from 'vitest';
import { convert, convertFirst, jakso, oikeus, organisaatio, outline, suoritukset, suoritus } from './convert.ts';

describe('the rights of one answer', () => {
  test('come out in reverse document order, those of nobody last (VI-021)', async () => {
    const rights = await convert(
      oikeus({ avain: 'O1' }),
      oikeus({ avain: 'O2' }),
      suoritukset(suoritus('x', { oikeusAvain: '' }), suoritus('a', { oikeusAvain: 'O2' })),
    );
    expect(rights.map(outline)).toEqual([
      ['tutkinto 751101 (a)'],
      ['tutkinto 751101 ()'],
      ['opintojakso K-x 2021-05-31'],
    ]);
  });

  test('with both keys equal are one, the later; the attainments of the earlier are lost (VI-025)', async () => {
    const rights = await convert(oikeus({ tyyppi: '2' }), oikeus({ tyyppi: '4' }), suoritukset(suoritus('a')));
    expect(rights.map(outline)).toEqual([['tutkinto 751101 ()']]);
    expect(rights[0]?.lisätiedot?.virtaOpiskeluoikeudenTyyppi?.koodiarvo).toBe('4');
  });

  test('with the same avain both stay when they are of two students (VI-023)', async () => {
    const rights = await convert(oikeus({ opiskelija: 'S' }), oikeus({ opiskelija: 'T' }), suoritukset(suoritus('a')));
    expect(rights.map(outline)).toEqual([['tutkinto 751101 ()'], ['tutkinto 751101 (a)']]);
  });
});

describe('the states of a right', () => {
  test('are sorted and shown as they are, in VIRTA’s own codes; the first begins the right (VI-027, VI-028, VI-037)', async () => {
    const right = await convertFirst(
      oikeus({
        tilat: [
          ['2022-08-01', '3'],
          ['2021-08-01', '1'],
          ['2020-08-02', '1'],
        ],
      }).replace('<Koodi>3', '<LoppuPvm>2022-12-31</LoppuPvm><Koodi>3'),
    );
    expect(right.alkamispäivä).toBe('2020-08-02');
    const koodi = (koodiarvo: string) => ({
      koodiarvo,
      nimi: { fi: `nimi ${koodiarvo}` },
      koodistoUri: 'virtaopiskeluoikeudentila',
      koodistoVersio: 1,
    });
    expect(right.tila.opiskeluoikeusjaksot).toEqual([
      { alku: '2020-08-02', tila: koodi('1') },
      { alku: '2021-08-01', tila: koodi('1') },
      { alku: '2022-08-01', tila: koodi('3') },
    ]);
  });

  test('do not end it: LoppuPvm does, ahead or not, unless it is open (VI-007, VI-029)', async () => {
    const endOf = async (loppu: string) => {
      const right = await convertFirst(oikeus({ loppu: loppu && `<LoppuPvm>${loppu}</LoppuPvm>` }));
      expect(right).not.toHaveProperty('arvioituPäättymispäivä');
      return right.päättymispäivä;
    };
    expect(await endOf('2019-12-31')).toBe('2019-12-31');
    expect(await endOf('2199-12-31')).toBe('2199-12-31');
    expect(await endOf('2112-12-21')).toBeUndefined();
    expect(await endOf('')).toBeUndefined();
  });
});

describe('the institution of a right', () => {
  test('has the name of the day the right ended, that of a right in force today’s (VI-077)', async () => {
    const nimi = async (tilat: readonly (readonly [string, string])[]) =>
      (await convertFirst(oikeus({ tilat }))).oppilaitos?.nimi;
    expect(
      await nimi([
        ['2008-08-01', '1'],
        ['2010-10-10', '4'],
      ]),
    ).toEqual({ fi: 'Aalto -vanha', en: 'Aalto -vanha' });
    expect(await nimi([['2010-10-10', '1']])).toEqual({ fi: 'Aalto', en: 'Aalto' });
  });

  test('is the source, then the merged grantor, then the grantor, the first that resolves (VI-075)', async () => {
    const nimi = async (lisaa: string) => (await convertFirst(oikeus({ lisaa }))).oppilaitos?.nimi?.fi;
    expect(await nimi(organisaatio('3', '01901') + organisaatio('5', '10126'))).toBe('Helsinki');
    expect(await nimi(organisaatio('5', '10126'))).toBe('LAB');
    expect(await nimi(organisaatio('3', 'UK') + organisaatio('5', 'UM'))).toBe('Aalto');
  });

  test('is never the source for a transfer student or a credited attainment (VI-076)', async () => {
    const siirto = '<SiirtoOpiskelija><SiirtoPvm>2020-08-01</SiirtoPvm></SiirtoOpiskelija>';
    const source = organisaatio('3', '01901');
    const nimi = async (lisaa: string) => (await convertFirst(oikeus({ lisaa }))).oppilaitos?.nimi?.fi;
    expect(await nimi(source + siirto)).toBe('Aalto');
    expect(await nimi(source + siirto + organisaatio('5', '10126'))).toBe('LAB');
    const ofOrphan = async (lisaa: string) =>
      (await convertFirst(suoritukset(suoritus('a', { oikeusAvain: '', lisaa })))).oppilaitos?.nimi?.fi;
    expect(await ofOrphan(source)).toBe('Helsinki');
    const hyvaksiluku = '<HyvaksilukuPvm>2021-01-01</HyvaksilukuPvm>';
    expect(await ofOrphan(source + hyvaksiluku)).toBe('Aalto');
    // Koski looks for both in either, at any depth.
    expect(await nimi(`${source}<Lisatieto>${hyvaksiluku}</Lisatieto>`)).toBe('Aalto');
    expect(await ofOrphan(`${source}<Lisatieto>${siirto}</Lisatieto>`)).toBe('Aalto');
    const bad = '<HyvaksilukuPvm>x</HyvaksilukuPvm>';
    await expect(nimi(source + bad)).rejects.toThrow("Text 'x'");
    expect(await nimi(source + siirto + bad)).toBe('Aalto');
  });
});

test('the classification of a right repeats as often as its periods do, without empty and zero ones (VI-030)', async () => {
  const period = jakso('<Luokittelu>3</Luokittelu><Luokittelu>0</Luokittelu><Luokittelu/><Luokittelu>-1</Luokittelu>');
  const right = await convertFirst(oikeus({ tyyppi: '18', jakso: period + period }));
  expect(right.luokittelu?.map(({ koodiarvo }) => koodiarvo)).toEqual(['3', '3']);
});
