import { describe, expect, test } from 'vitest';
import { convertVirtaRecord, defaultKoskiEnvironment } from '#simulators';
import { convert, convertFirst, jakso, oikeus, outline, parse, suoritukset, suoritus, tutkinto } from './convert.ts';

const one = async (options: Parameters<typeof suoritus>[1]) =>
  (await convertFirst(suoritukset(suoritus('a', { oikeusAvain: '', ...options })))).suoritukset[0];

describe('the kind of an attainment', () => {
  test.each(['3', '4', '9'])('%s is dropped with all below it (VI-038)', async (laji) => {
    const rights = await convert(oikeus(), suoritukset(suoritus('a', { laji, sisaltaa: ['b'] }), suoritus('b')));
    expect(rights.map(outline)).toEqual([['tutkinto 751101 ()']]);
  });

  test('1 is a degree, dropped when it has no Koulutuskoodi; 2 is a course (VI-038)', async () => {
    const nameless = suoritus('T', { laji: '1' });
    const [right] = await convert(oikeus({ tyyppi: '18' }), suoritukset(nameless, tutkinto('U'), suoritus('a')));
    expect(right && outline(right).slice(1)).toEqual(['tutkinto 751101 2021-05-31', 'opintojakso K-a 2021-05-31']);
  });

  test.each(['1', '3'])('%s of a part makes it a course all the same (VI-039)', async (laji) => {
    const [right] = await convert(
      suoritukset(suoritus('a', { oikeusAvain: '', sisaltaa: ['b'] }), suoritus('b', { laji })),
    );
    const [part] = right?.suoritukset[0]?.osasuoritukset ?? [];
    expect([part?.koulutusmoduuli.nimi.fi, part?.tyyppi.koodiarvo]).toEqual(['b', 'korkeakoulunopintojakso']);
  });
});

describe('credits', () => {
  test.each([
    ['<Opintopiste>2.3</Opintopiste>', 2.299999952316284, '2'],
    ['<Opintopiste> 5 </Opintopiste><Opintoviikko>2</Opintoviikko>', 5, '2'],
    ['<Opintopiste>0</Opintopiste><Opintoviikko>2</Opintoviikko>', 2, '1'],
    ['<Opintopiste>-5</Opintopiste><Opintoviikko>0</Opintoviikko>', undefined, undefined],
    ['<Opintopiste>5e0f</Opintopiste>', 5, '2'],
    ['<Opintopiste>0x1.8p2</Opintopiste>', 6, '2'],
    ['<Opintopiste>NaN</Opintopiste>', undefined, undefined],
    ['<Opintopiste>1e39</Opintopiste>', Number.POSITIVE_INFINITY, '2'],
  ])('%s are %d of unit %s (VI-009, VI-045, VI-047)', async (laajuus, arvo, unit) => {
    const { laajuus: found } = (await one({ laajuus }))?.koulutusmoduuli ?? {};
    expect([found?.arvo, found?.yksikkö.koodiarvo]).toEqual([arvo, unit]);
    expect(found?.yksikkö.koodistoVersio).toBe(unit === '2' ? 1 : undefined);
  });

  test('without credits of its own it has the sum of its parts, rounded half up to one decimal (VI-046)', async () => {
    const part = (avain: string, op: string) =>
      suoritus(avain, { oikeusAvain: '', laajuus: `<Opintopiste>${op}</Opintopiste>` });
    const [orphan] = await convert(
      suoritukset(
        suoritus('a', { oikeusAvain: '', laajuus: '<Opintopiste>0</Opintopiste>', sisaltaa: ['b', 'c'] }),
        part('b', '1.25'),
        part('c', '1.5'),
      ),
    );
    expect(orphan?.suoritukset[0]?.koulutusmoduuli.laajuus).toMatchObject({
      arvo: Math.fround(2.8),
      yksikkö: { koodiarvo: '2' },
    });
  });

  test('of a degree are not shown (VI-048)', async () => {
    const degree = await one({ laji: '1', lisaa: '<Koulutuskoodi>751101</Koulutuskoodi>' });
    expect(degree?.tyyppi.koodiarvo).toBe('korkeakoulututkinto');
    expect(degree?.koulutusmoduuli).not.toHaveProperty('laajuus');
  });
});

describe('a grade', () => {
  test.each([
    ['<Viisiportainen>3</Viisiportainen>', '3'],
    ['<ToinenKotimainen>HT</ToinenKotimainen>', 'HT'],
    ['stray<Naytetyo>KH</Naytetyo>', 'KH'],
  ])('%s is %s, and confirms the attainment on its day (VI-051)', async (arvosana, koodi) => {
    const graded = await one({ arvosana });
    expect(graded?.arviointi?.[0]).toMatchObject({ arvosana: { koodiarvo: koodi }, hyväksytty: true });
    expect(graded?.vahvistus?.päivä).toBe('2021-05-31');
  });

  test.each([
    '<Viisiportainen>0</Viisiportainen>',
    '<Viisiportainen> 3 </Viisiportainen>',
    '<Hyvaksytty>HYL</Hyvaksytty>',
    '<Hyvaksytty>hyv</Hyvaksytty>',
    '',
  ])('"%s" leaves it ungraded and unconfirmed (VI-011, VI-049)', async (arvosana) => {
    const ungraded = await one({ arvosana, paiva: 'not a day' });
    expect(ungraded?.koulutusmoduuli.nimi.fi).toBe('a');
    expect(ungraded).not.toHaveProperty('arviointi');
    expect(ungraded).not.toHaveProperty('vahvistus');
  });

  test('on a school’s own scale is found by its key, and always counts as passed (KM-098, VI-050, VI-052)', async () => {
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
});

describe('a code', () => {
  test('of a language is shown in upper case when it is known (VI-044)', async () => {
    expect((await one({ lisaa: '<Kieli>sv</Kieli>' }))?.suorituskieli?.koodiarvo).toBe('SV');
    expect(await one({ lisaa: '<Kieli>20</Kieli>' })).not.toHaveProperty('suorituskieli');
  });

  test('that has expired is known, and shown with the newest version of its list (VI-011)', async () => {
    const alaharma = '004';
    const record = await parse(oikeus({ jakso: jakso('', { koulutus: '751101', kunta: alaharma }) }));
    const [right] = convertVirtaRecord(record, defaultKoskiEnvironment);
    expect(right?.suoritukset[0]?.koulutusmoduuli.tunniste).toMatchObject({ koodiarvo: '751101', koodistoVersio: 12 });
  });
});

describe('a name', () => {
  const nimiOf = async (nimet: string) => {
    const named = suoritus('a', { oikeusAvain: '' }).replace('<Nimi kieli="fi">a</Nimi>', nimet);
    return (await convertFirst(suoritukset(named))).suoritukset[0]?.koulutusmoduuli.nimi;
  };

  test('without Finnish takes the first text there is; empty texts are none (VI-012)', async () => {
    expect(await nimiOf('<Nimi kieli="EN">X</Nimi><Nimi kieli="sv">Y</Nimi>')).toEqual({ fi: 'X', sv: 'Y', en: 'X' });
    expect(await nimiOf('<Nimi>X</Nimi>')).toEqual({ fi: 'X' });
    expect(await nimiOf('<Nimi kieli="fi"></Nimi><Nimi kieli="sv">Y</Nimi>')).toEqual({ fi: 'Y', sv: 'Y' });
  });

  test('in five languages without Finnish takes the text that comes first in Scala’s hash map (VI-012)', async () => {
    const inLanguages = (...kielet: readonly string[]) =>
      nimiOf(kielet.map((kieli) => `<Nimi kieli="${kieli}">${kieli}</Nimi>`).join(''));
    expect((await inLanguages('de', 'sv', 'ru', 'et'))?.fi).toBe('de');
    expect((await inLanguages('de', 'sv', 'ru', 'et', 'en'))?.fi).toBe('ru');
  });

  test('of a course that has none is its key (VI-043)', async () => {
    expect(await nimiOf('<Nimi kieli="fi"></Nimi>')).toEqual({ fi: 'Suoritus: OpiskeluoikeusAvain(a,S)' });
  });

  test('of a degree is that of the newest period that has one, else that of its code (VI-042)', async () => {
    const nimiIn = async (...jaksot: readonly string[]) => {
      const right = await convertFirst(oikeus({ jakso: jaksot.join('') }), suoritukset(tutkinto('own name')));
      return right.suoritukset[0]?.koulutusmoduuli.nimi.fi;
    };
    const named = (alku: string, nimi: string) =>
      jakso(nimi && `<Nimi kieli="fi">${nimi}</Nimi>`, { alku, koulutus: '751101' });
    expect(await nimiIn(named('2021-08-01', ''), named('2019-08-01', 'old'), named('2020-08-01', 'newer'))).toBe(
      'newer',
    );
    expect(await nimiIn(named('2021-08-01', ''))).toBe('nimi 751101');
  });
});
