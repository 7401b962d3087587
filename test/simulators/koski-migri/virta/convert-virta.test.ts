import { describe, expect, test } from 'vitest';
import type { MigriOpiskeluoikeus } from '#contracts';
import { convert, ilmoittautuminen, oikeus, outline, suoritukset, suoritus } from './convert.ts';

const tutkinto = (avain: string, sisaltaa: readonly string[] = [], koodi = '751101') =>
  suoritus(avain, { laji: '1', lisaa: `<Koulutuskoodi>${koodi}</Koulutuskoodi>`, sisaltaa });

const first = async (...parts: readonly string[]): Promise<MigriOpiskeluoikeus> => {
  const [oikeus] = await convert(...parts);
  if (!oikeus) throw new Error('no right came out');
  return oikeus;
};

describe('arrangement of a right', () => {
  test('a finished degree without parts takes the loose courses', async () => {
    expect(outline(await first(oikeus(), suoritukset(suoritus('a'), tutkinto('T'), suoritus('b'))))).toEqual([
      'tutkinto 751101 2021-05-31 (a b)',
    ]);
  });

  test('a finished degree with parts leaves the loose courses beside it', async () => {
    expect(outline(await first(oikeus(), suoritukset(suoritus('a'), tutkinto('T', ['b']), suoritus('b'))))).toEqual([
      'opintojakso K-a 2021-05-31',
      'tutkinto 751101 2021-05-31 (b)',
    ]);
  });

  test('an unfinished degree takes the courses, or an empty list', async () => {
    expect(outline(await first(oikeus(), suoritukset(suoritus('a'))))).toEqual(['tutkinto 751101 (a)']);
    expect(outline(await first(oikeus()))).toEqual(['tutkinto 751101 ()']);
  });

  test.each([
    ['3', ['tutkinto 751101 2022-08-01', 'opintojakso K-a 2021-05-31']],
    ['4', ['tutkinto 751101', 'opintojakso K-a 2021-05-31']],
    ['5', ['tutkinto 751101', 'opintojakso K-a 2021-05-31']],
    ['6', ['tutkinto 751101', 'opintojakso K-a 2021-05-31']],
  ])('a right that ended with state %s has a degree shell beside its courses', async (koodi, expected) => {
    const ended = oikeus({
      tilat: [
        ['2020-08-01', '1'],
        ['2022-08-01', koodi],
      ],
    });
    expect(outline(await first(ended, suoritukset(suoritus('a'))))).toEqual(expected);
  });

  test('the newest period gives the code of an unfinished degree, the first of two on the same day', async () => {
    const jakso = (alku: string, koodi: string) =>
      `<Jakso><AlkuPvm>${alku}</AlkuPvm><Koulutuskoodi>${koodi}</Koulutuskoodi><Koulutuskunta>049</Koulutuskunta></Jakso>`;
    const jaksot = jakso('2020-08-01', '651101') + jakso('2021-08-01', '642101') + jakso('2021-08-01', '751101');
    expect(outline(await first(oikeus({ jakso: jaksot })))).toEqual(['tutkinto 642101 ()']);
  });

  test.each(['8', '13'])('courses of type %s stand under the shell of the right', async (tyyppi) => {
    expect(outline(await first(oikeus({ tyyppi }), suoritukset(suoritus('a'))))).toEqual([`muusuoritus ${tyyppi} (a)`]);
  });

  test.each(['5', '9', '18'])('courses of type %s stand beside the shell of the right', async (tyyppi) => {
    expect(outline(await first(oikeus({ tyyppi }), suoritukset(suoritus('a'))))).toEqual([
      `muusuoritus ${tyyppi}`,
      'opintojakso K-a 2021-05-31',
    ]);
  });

  test('the shell is named by its module, without the marks around it, else by its type', async () => {
    const jakso = (tunniste: string) =>
      `<Jakso koulutusmoduulitunniste="${tunniste}"><AlkuPvm>2020-08-01</AlkuPvm><Koulutuskunta>049</Koulutuskunta></Jakso>`;
    const nimi = async (tunniste: string) =>
      (await first(oikeus({ tyyppi: '18', jakso: jakso(tunniste) }))).suoritukset[0]?.koulutusmoduuli.nimi;
    expect(await nimi('#Avoin yliopisto/')).toEqual({ fi: 'Avoin yliopisto' });
    expect(await nimi('')).toEqual({ fi: 'nimi 18' });
  });

  test('a right at an institution that does not resolve keeps its attainments but gets no shell', async () => {
    const [foreign] = await convert(oikeus({ tyyppi: '18', myontaja: 'UK' }), suoritukset(suoritus('a')));
    expect(foreign && outline(foreign)).toEqual(['opintojakso K-a 2021-05-31']);
    expect(foreign).not.toHaveProperty('oppilaitos');
    expect(await convert(oikeus({ tyyppi: '18', myontaja: 'UK' }))).toEqual([]);
  });

  test('courses of type 13 are lost when the institution does not resolve', async () => {
    expect(await convert(oikeus({ tyyppi: '13', myontaja: 'UK' }), suoritukset(suoritus('a')))).toEqual([]);
  });
});

describe('linking of attainments', () => {
  test('rights come out in reverse document order, the ones of nobody last', async () => {
    const rights = await convert(
      oikeus({ avain: 'O1' }),
      oikeus({ avain: 'O2' }),
      suoritukset(suoritus('a', { oikeusAvain: 'O2' }), suoritus('x', { oikeusAvain: '' })),
    );
    expect(rights.map(outline)).toEqual([
      ['tutkinto 751101 (a)'],
      ['tutkinto 751101 ()'],
      ['opintojakso K-x 2021-05-31'],
    ]);
    expect(rights[2]).toMatchObject({ tila: { opiskeluoikeusjaksot: [] } });
    expect(rights[2]).not.toHaveProperty('lisätiedot');
  });

  test('a keyed tree stays with its right even when a part names another', async () => {
    const rights = await convert(
      oikeus({ avain: 'O1' }),
      oikeus({ avain: 'O2' }),
      suoritukset(suoritus('a', { oikeusAvain: 'O2', sisaltaa: ['b'] }), suoritus('b', { oikeusAvain: 'O1' })),
    );
    expect(rights.map(outline)).toEqual([['tutkinto 751101 (a)'], ['tutkinto 751101 ()']]);
  });

  test('an unkeyed tree goes to the first right that any of its parts names', async () => {
    const rights = await convert(
      oikeus({ avain: 'O1' }),
      oikeus({ avain: 'O2' }),
      suoritukset(suoritus('a', { oikeusAvain: '', sisaltaa: ['b'] }), suoritus('b', { oikeusAvain: 'O2' })),
    );
    expect(rights.map(outline)).toEqual([['tutkinto 751101 (a)'], ['tutkinto 751101 ()']]);
  });

  test('orphans are grouped by institution', async () => {
    const rights = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '' }),
        suoritus('b', { oikeusAvain: '', myontaja: '01901' }),
        suoritus('c', { oikeusAvain: '' }),
      ),
    );
    expect(rights.map(({ oppilaitos, suoritukset }) => [oppilaitos?.nimi?.fi, suoritukset.length])).toEqual([
      ['Aalto', 2],
      ['Helsinki', 1],
    ]);
  });

  test('an attainment outside a list of attainments is not seen', async () => {
    expect(await convert(suoritus('a', { oikeusAvain: '' }))).toEqual([]);
  });

  test('a copy that LAB has of another institution’s attainment is dropped', async () => {
    const rights = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '', myontaja: '10126' }),
        suoritus('a', { oikeusAvain: '' }),
        suoritus('b', { oikeusAvain: '', myontaja: '10126' }),
      ),
    );
    expect(rights.map(({ oppilaitos, suoritukset }) => [oppilaitos?.nimi?.fi, suoritukset.length])).toEqual([
      ['Aalto', 1],
      ['LAB', 1],
    ]);
  });

  test('a right that stands twice with the same keys loses its attainments to the copy that is dropped', async () => {
    const rights = await convert(oikeus(), oikeus(), suoritukset(suoritus('a')));
    expect(rights.map(outline)).toEqual([['tutkinto 751101 ()']]);
  });

  test.each(['3', '4', '9'])('an attainment of kind %s is dropped with all below it', async (laji) => {
    const rights = await convert(oikeus(), suoritukset(suoritus('a', { laji, sisaltaa: ['b'] }), suoritus('b')));
    expect(rights.map(outline)).toEqual([['tutkinto 751101 ()']]);
  });

  test('a part becomes a course whatever its kind', async () => {
    const rights = await convert(
      oikeus(),
      suoritukset(suoritus('a', { sisaltaa: ['b'] }), suoritus('b', { laji: '3' })),
    );
    expect(rights[0]?.suoritukset[0]?.osasuoritukset?.[0]?.osasuoritukset?.[0]?.koulutusmoduuli.nimi.fi).toBe('b');
  });

  test('attainments that only contain each other are never seen', async () => {
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

describe('one attainment', () => {
  const one = async (options: Parameters<typeof suoritus>[1]) =>
    (await first(suoritukset(suoritus('a', { oikeusAvain: '', ...options })))).suoritukset[0];

  test.each([
    ['<Opintopiste>2.3</Opintopiste>', 2.299999952316284, '2'],
    ['<Opintopiste> 5 </Opintopiste><Opintoviikko>2</Opintoviikko>', 5, '2'],
    ['<Opintopiste>0</Opintopiste><Opintoviikko>2</Opintoviikko>', 2, '1'],
  ])('%s are %d of unit %s', async (laajuus, arvo, unit) => {
    const { laajuus: found } = (await one({ laajuus }))?.koulutusmoduuli ?? {};
    expect([found?.arvo, found?.yksikkö.koodiarvo]).toEqual([arvo, unit]);
    expect(found?.yksikkö.koodistoVersio).toBe(unit === '2' ? 1 : undefined);
  });

  test('without credits of its own it has the sum of its parts, rounded half up to one decimal', async () => {
    const part = (avain: string, op: string) =>
      suoritus(avain, { oikeusAvain: '', laajuus: `<Opintopiste>${op}</Opintopiste>` });
    const [orphan] = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '', laajuus: '<Opintopiste>0</Opintopiste>', sisaltaa: ['b', 'c'] }),
        part('b', '1.25'),
        part('c', '1.5'),
      ),
    );
    expect(orphan?.suoritukset[0]?.koulutusmoduuli.laajuus?.arvo).toBe(Math.fround(2.8));
  });

  test.each([
    ['<Viisiportainen>3</Viisiportainen>', '3'],
    ['<ToinenKotimainen>HT</ToinenKotimainen>', 'HT'],
    ['stray<Naytetyo>KH</Naytetyo>', 'KH'],
  ])('the grade %s is %s', async (arvosana, koodi) => {
    const graded = await one({ arvosana });
    expect(graded?.arviointi?.[0]).toMatchObject({ arvosana: { koodiarvo: koodi }, hyväksytty: true });
    expect(graded?.vahvistus?.päivä).toBe('2021-05-31');
  });

  test.each(['<Viisiportainen>0</Viisiportainen>', '<Viisiportainen> 3 </Viisiportainen>', ''])(
    'the grade "%s" leaves it ungraded and unconfirmed',
    async (arvosana) => {
      const ungraded = await one({ arvosana, paiva: 'not a day' });
      expect(ungraded).not.toHaveProperty('arviointi');
      expect(ungraded).not.toHaveProperty('vahvistus');
    },
  );

  test('a grade on a school’s own scale is found by its key, and always counts as passed', async () => {
    const muu = (koodi: string, nimi = '') =>
      `<Muu><Asteikko avain="9"><AsteikkoArvosana avain="k1"><Koodi>HYL</Koodi>${nimi}</AsteikkoArvosana></Asteikko><Koodi>${koodi}</Koodi></Muu>`;
    expect((await one({ arvosana: muu('k1') }))?.arviointi).toEqual([
      { arvosana: { koodiarvo: 'HYL', nimi: { fi: 'HYL' } }, hyväksytty: true, arviointiPäivä: '2021-05-31' },
    ]);
    expect((await one({ arvosana: muu('k1', '<Nimi>hylätty</Nimi>') }))?.arviointi?.[0]?.arvosana.nimi?.fi).toBe(
      'hylätty',
    );
    expect(await one({ arvosana: muu('k2') })).not.toHaveProperty('arviointi');
  });

  test('a known language is shown whatever its case, an unknown one is not', async () => {
    expect((await one({ lisaa: '<Kieli>sv</Kieli>' }))?.suorituskieli?.koodiarvo).toBe('SV');
    expect(await one({ lisaa: '<Kieli>20</Kieli>' })).not.toHaveProperty('suorituskieli');
  });

  test('a name without Finnish takes the first there is; one without any shows its key', async () => {
    const named = (nimet: string) => suoritus('a', { oikeusAvain: '' }).replace('<Nimi kieli="fi">a</Nimi>', nimet);
    const nimi = async (nimet: string) => (await first(suoritukset(named(nimet)))).suoritukset[0]?.koulutusmoduuli.nimi;
    expect(await nimi('<Nimi kieli="EN">X</Nimi><Nimi kieli="sv">Y</Nimi>')).toEqual({ fi: 'X', sv: 'Y', en: 'X' });
    expect(await nimi('<Nimi>X</Nimi>')).toEqual({ fi: 'X' });
    expect(await nimi('<Nimi kieli="fi"></Nimi>')).toEqual({ fi: 'Suoritus: OpiskeluoikeusAvain(a,S)' });
  });

  test('below the third level nothing is shown', async () => {
    const nested = ['a', 'b', 'c', 'd'].map((avain, i, all) =>
      suoritus(avain, { oikeusAvain: '', sisaltaa: all.slice(i + 1, i + 2) }),
    );
    const third = (await first(suoritukset(...nested))).suoritukset[0]?.osasuoritukset?.[0]?.osasuoritukset?.[0];
    expect(third?.koulutusmoduuli.nimi.fi).toBe('c');
    expect(third).not.toHaveProperty('osasuoritukset');
  });

  test('a part shows the classification of the main attainment, not its own', async () => {
    const rights = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '', sisaltaa: ['b'], lisaa: '<Luokittelu>4</Luokittelu>' }),
        suoritus('b', { oikeusAvain: '', lisaa: '<Luokittelu>7</Luokittelu>' }),
      ),
    );
    expect(rights[0]?.suoritukset[0]?.osasuoritukset?.[0]?.luokittelu?.map(({ koodiarvo }) => koodiarvo)).toEqual([
      '4',
    ]);
  });
});

describe('fees and enrolments', () => {
  test('required fees stay in document order, an open end is left out', async () => {
    const maksu = (alku: string, loppu: string, summa: string) =>
      `<LukuvuosiMaksu><AlkuPvm>${alku}</AlkuPvm><LoppuPvm>${loppu}</LoppuPvm>${summa}</LukuvuosiMaksu>`;
    const lisaa =
      maksu('2021-01-01', '2112-12-21', '<Summa>7500</Summa>') +
      maksu('2020-08-01', '2020-12-31', '<Summa>+6000</Summa>');
    expect((await first(oikeus({ lisaa }))).lisätiedot?.maksettavatLukuvuosimaksut).toEqual([
      { alku: '2021-01-01', summa: 7500 },
      { alku: '2020-08-01', loppu: '2020-12-31', summa: 6000 },
    ]);
    expect((await first(oikeus())).lisätiedot?.maksettavatLukuvuosimaksut).toEqual([]);
  });

  const jaksot = async (right: string, ...items: readonly string[]) =>
    (await first(right, ...items)).lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot;

  test('enrolments are sorted by start day; the fee is the first there is, whatever right it names', async () => {
    const maksu =
      '<LukuvuosiMaksu opiskeluoikeusAvain="888999"><Maksettu>TRUE</Maksettu><Apuraha>3000</Apuraha></LukuvuosiMaksu>';
    expect(
      await jaksot(
        oikeus(),
        ilmoittautuminen({ alku: '2021-01-01', loppu: '2112-12-21' }),
        ilmoittautuminen({ lisaa: maksu }),
      ),
    ).toMatchObject([
      { alku: '2020-08-01', maksetutLukuvuosimaksut: { maksettu: true, apuraha: 3000 } },
      { alku: '2021-01-01' },
    ]);
  });

  test('an unknown state counts as missing', async () => {
    expect(await jaksot(oikeus(), ilmoittautuminen({ tila: '9' }))).toMatchObject([{ tila: { koodiarvo: '4' } }]);
  });

  test('an enrolment keyed to another right is lost, whatever its institution', async () => {
    expect(await jaksot(oikeus(), ilmoittautuminen({ oikeusAvain: 'O9' }))).toBeUndefined();
  });

  test.each([
    ['2020-07-31', undefined],
    ['2020-08-01', 1],
  ])(
    'an unkeyed enrolment that ends on %s meets the active period that begins on 2020-08-01: %s',
    async (loppu, count) => {
      const unkeyed = ilmoittautuminen({ oikeusAvain: '', alku: '2020-01-01', loppu });
      expect((await jaksot(oikeus(), unkeyed))?.length).toBe(count);
    },
  );

  test('an active period includes the first day of the next state, an option none', async () => {
    const unkeyed = ilmoittautuminen({ oikeusAvain: '', alku: '2022-08-01', loppu: '2022-12-31' });
    const ended = oikeus({
      tilat: [
        ['2020-08-01', '1'],
        ['2022-08-01', '3'],
      ],
    });
    const option = oikeus({ tilat: [['2020-08-01', '2']] });
    expect((await jaksot(ended, unkeyed))?.length).toBe(1);
    expect(await jaksot(option, unkeyed)).toBeUndefined();
    expect(await jaksot(oikeus(), ilmoittautuminen({ oikeusAvain: '', myontaja: '01901' }))).toBeUndefined();
  });
});

describe('a right', () => {
  test('has its states sorted, begins with the first and ends when it says so', async () => {
    const right = await first(
      oikeus({
        tilat: [
          ['2022-08-01', '3'],
          ['2020-08-02', '1'],
        ],
      }),
    );
    expect(right).toMatchObject({ alkamispäivä: '2020-08-02', päättymispäivä: '2025-07-31' });
    expect(right.tila.opiskeluoikeusjaksot.map(({ tila }) => tila.koodiarvo)).toEqual(['1', '3']);
  });

  test('carries the institution name of the day it ended, a right in force today’s', async () => {
    const nimi = async (tilat: readonly (readonly [string, string])[]) =>
      (await first(oikeus({ tilat }))).oppilaitos?.nimi;
    expect(
      await nimi([
        ['2008-08-01', '1'],
        ['2010-10-10', '4'],
      ]),
    ).toEqual({ fi: 'Aalto -vanha', en: 'Aalto -vanha' });
    expect(await nimi([['2010-10-10', '1']])).toEqual({ fi: 'Aalto', en: 'Aalto' });
  });

  test('is shown under its source, then its merged grantor; a transfer student’s never under the source', async () => {
    const org = (rooli: string, koodi: string) =>
      `<Organisaatio><Rooli>${rooli}</Rooli><Koodi>${koodi}</Koodi></Organisaatio>`;
    const nimi = async (lisaa: string) => (await first(oikeus({ lisaa }))).oppilaitos?.nimi?.fi;
    expect(await nimi(org('3', '01901') + org('5', '10126'))).toBe('Helsinki');
    expect(await nimi(org('5', '10126'))).toBe('LAB');
    expect(await nimi(org('3', 'UK'))).toBe('Aalto');
    expect(
      await nimi(`${org('3', '01901')}<SiirtoOpiskelija><SiirtoPvm>2020-08-01</SiirtoPvm></SiirtoOpiskelija>`),
    ).toBe('Aalto');
  });

  test('repeats its classification as often as its periods do', async () => {
    const jakso =
      '<Jakso><AlkuPvm>2020-08-01</AlkuPvm><Koulutuskunta>049</Koulutuskunta><Luokittelu>3</Luokittelu><Luokittelu>0</Luokittelu></Jakso>';
    const right = await first(oikeus({ tyyppi: '18', jakso: jakso + jakso }));
    expect(right.luokittelu?.map(({ koodiarvo }) => koodiarvo)).toEqual(['3', '3']);
  });
});
