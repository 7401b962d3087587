import { describe, expect, test } from 'vitest';
import { convert, convertFirst, jakso, oikeus, outline, suoritukset, suoritus, tutkinto } from './convert.ts';

const endedWith = (koodi: string) =>
  [
    ['2020-08-01', '1'],
    ['2022-08-01', koodi],
  ] as const;

describe('a right with its degree', () => {
  test('a finished degree without parts takes the loose courses (VI-054)', async () => {
    expect(outline(await convertFirst(oikeus(), suoritukset(suoritus('a'), tutkinto('T'), suoritus('b'))))).toEqual([
      'tutkinto 751101 2021-05-31 (a b)',
    ]);
  });

  test('a finished degree with parts leaves the loose courses beside it (VI-055)', async () => {
    expect(
      outline(await convertFirst(oikeus(), suoritukset(suoritus('a'), tutkinto('T', ['b']), suoritus('b')))),
    ).toEqual(['opintojakso K-a 2021-05-31', 'tutkinto 751101 2021-05-31 (b)']);
  });

  test('of two finished degrees neither takes the loose courses (VI-054)', async () => {
    const both = suoritukset(tutkinto('T'), tutkinto('U', [], '642101'), suoritus('a'));
    expect(outline(await convertFirst(oikeus(), both))).toEqual([
      'tutkinto 751101 2021-05-31',
      'tutkinto 642101 2021-05-31',
      'opintojakso K-a 2021-05-31',
    ]);
  });
});

describe('a right without its degree', () => {
  test.each(['1', '2', '3', '4', '6', '7'])(
    'type %s leads to a degree: an unfinished one takes the courses, or an empty list (VI-053, VI-056)',
    async (tyyppi) => {
      expect(outline(await convertFirst(oikeus({ tyyppi }), suoritukset(suoritus('a'))))).toEqual([
        'tutkinto 751101 (a)',
      ]);
      expect(outline(await convertFirst(oikeus({ tyyppi })))).toEqual(['tutkinto 751101 ()']);
    },
  );

  test('state 2, option, leaves the right in force (VI-034)', async () => {
    expect(outline(await convertFirst(oikeus({ tilat: endedWith('2') })))).toEqual(['tutkinto 751101 ()']);
  });

  test.each([
    ['3', ['tutkinto 751101 2022-08-01', 'opintojakso K-a 2021-05-31']],
    ['4', ['tutkinto 751101', 'opintojakso K-a 2021-05-31']],
    ['5', ['tutkinto 751101', 'opintojakso K-a 2021-05-31']],
    ['6', ['tutkinto 751101', 'opintojakso K-a 2021-05-31']],
  ])('that ended with state %s has a degree shell beside its courses (VI-034, VI-057)', async (koodi, expected) => {
    const ended = oikeus({ tilat: endedWith(koodi) });
    expect(outline(await convertFirst(ended, suoritukset(suoritus('a'))))).toEqual(expected);
  });

  test('the newest period gives the code of an unfinished degree, the first of two on the same day', async () => {
    const jaksot =
      jakso('', { koulutus: '651101' }) +
      jakso('', { alku: '2021-08-01', koulutus: '642101' }) +
      jakso('', { alku: '2021-08-01', koulutus: '751101' });
    expect(outline(await convertFirst(oikeus({ jakso: jaksot })))).toEqual(['tutkinto 642101 ()']);
  });

  test('at an institution that does not resolve fails the person while it is in force (VI-062)', async () => {
    await expect(convert(oikeus({ myontaja: 'UK' }))).rejects.toThrow('nykyinen UK');
    expect(await convert(oikeus({ myontaja: 'UK', tilat: endedWith('5') }))).toEqual([]);
  });
});

describe('any other right', () => {
  test.each(['8', '13'])('courses of type %s stand under the shell of the right (VI-059)', async (tyyppi) => {
    expect(outline(await convertFirst(oikeus({ tyyppi }), suoritukset(suoritus('a'))))).toEqual([
      `muusuoritus ${tyyppi} (a)`,
    ]);
  });

  test.each(['5', '9', '18'])(
    'courses of type %s stand beside the shell of the right (VI-053, VI-058, VI-059)',
    async (tyyppi) => {
      expect(outline(await convertFirst(oikeus({ tyyppi }), suoritukset(suoritus('a'))))).toEqual([
        `muusuoritus ${tyyppi}`,
        'opintojakso K-a 2021-05-31',
      ]);
    },
  );

  test('a degree right of which no period names a degree is one of them', async () => {
    expect(outline(await convertFirst(oikeus({ jakso: jakso('') })))).toEqual(['muusuoritus 4']);
  });

  test('the shell is confirmed on the first day of state 3 when that is the last (VI-058)', async () => {
    const shell = async (tilat: readonly (readonly [string, string])[]) =>
      outline(await convertFirst(oikeus({ tyyppi: '18', tilat })));
    expect(await shell(endedWith('3'))).toEqual(['muusuoritus 18 2022-08-01']);
    expect(await shell(endedWith('4'))).toEqual(['muusuoritus 18']);
    expect(await shell([...endedWith('3'), ['2023-08-01', '1']])).toEqual(['muusuoritus 18']);
  });

  test('the shell is named by its period, else by its module without the marks around it, else by its type (VI-060)', async () => {
    const nimi = async (tunniste: string, inner = '') =>
      (await convertFirst(oikeus({ tyyppi: '18', jakso: jakso(inner, { tunniste }) }))).suoritukset[0]?.koulutusmoduuli
        .nimi;
    expect(await nimi('#Avoin yliopisto/', '<Nimi kieli="sv">Öppna</Nimi>')).toEqual({ fi: 'Öppna', sv: 'Öppna' });
    expect(await nimi('#Avoin yliopisto/')).toEqual({ fi: 'Avoin yliopisto' });
    expect(await nimi('')).toEqual({ fi: 'nimi 18' });
  });

  test('is named by every module identifier in it, trimmed of plain spaces only; its degree may be of a period in a period', async () => {
    const inner = jakso('', { alku: '2021-08-01', tunniste: ' c\u00a0/', koulutus: '642101' });
    const shell = await convertFirst(oikeus({ tyyppi: '18', jakso: jakso(inner, { tunniste: '#a/b ' }) }));
    expect(shell.suoritukset[0]?.koulutusmoduuli.nimi).toEqual({ fi: 'a/b  c\u00a0' });
    const degree = await convertFirst(oikeus({ jakso: jakso(inner, { koulutus: '751101' }) }));
    expect(degree.suoritukset[0]?.koulutusmoduuli.tunniste.koodiarvo).toBe('642101');
  });

  test('at an institution that does not resolve it keeps its attainments but gets no shell (VI-022, VI-061)', async () => {
    const [foreign] = await convert(oikeus({ tyyppi: '18', myontaja: 'UK' }), suoritukset(suoritus('a')));
    expect(foreign && outline(foreign)).toEqual(['opintojakso K-a 2021-05-31']);
    expect(foreign).not.toHaveProperty('oppilaitos');
    expect(await convert(oikeus({ tyyppi: '18', myontaja: 'UK' }))).toEqual([]);
  });

  test.each(['8', '13'])(
    'courses of type %s are lost when the institution does not resolve (VI-061)',
    async (tyyppi) => {
      expect(await convert(oikeus({ tyyppi, myontaja: 'UK' }), suoritukset(suoritus('a')))).toEqual([]);
    },
  );
});
