import { describe, expect, test } from 'vitest';
import { convert, convertFirst, ilmoittautuminen, oikeus } from './convert.ts';

const jaksot = async (right: string, ...items: readonly string[]) =>
  (await convertFirst(right, ...items)).lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot;

describe('the fees of a right', () => {
  test('stay in document order, an open end is left out; without any the list is empty (VI-007, VI-008, VI-063)', async () => {
    const maksu = (alku: string, loppu: string, summa: string) =>
      `<LukuvuosiMaksu><AlkuPvm>${alku}</AlkuPvm><LoppuPvm>${loppu}</LoppuPvm>${summa}</LukuvuosiMaksu>`;
    const lisaa =
      maksu('2021-01-01', '2112-12-21', '<Summa>7500</Summa>') +
      maksu('2112-12-21', '2113-01-01', '<Summa>-1</Summa>') +
      maksu('2020-08-01', '2020-12-31', '<Summa>+6000</Summa>');
    expect((await convertFirst(oikeus({ lisaa }))).lisätiedot?.maksettavatLukuvuosimaksut).toEqual([
      { alku: '2021-01-01', summa: 7500 },
      { alku: '2112-12-21', loppu: '2113-01-01', summa: -1 },
      { alku: '2020-08-01', loppu: '2020-12-31', summa: 6000 },
    ]);
    expect((await convertFirst(oikeus())).lisätiedot?.maksettavatLukuvuosimaksut).toEqual([]);
  });

  test('are told beside what was paid, never against it (VI-071)', async () => {
    const lisaa = '<LukuvuosiMaksu><AlkuPvm>2020-08-01</AlkuPvm><Summa>12000</Summa></LukuvuosiMaksu>';
    const maksettu = '<LukuvuosiMaksu><Maksettu>1</Maksettu><Summa>1</Summa></LukuvuosiMaksu>';
    const [right] = await convert(oikeus({ lisaa }), ilmoittautuminen({ lisaa: maksettu }));
    expect(right?.lisätiedot).toMatchObject({
      lukukausiIlmoittautuminen: { ilmoittautumisjaksot: [{ maksetutLukuvuosimaksut: { maksettu: true, summa: 1 } }] },
      maksettavatLukuvuosimaksut: [{ alku: '2020-08-01', summa: 12000 }],
    });
  });
});

describe('what was paid of a term', () => {
  const paid = async (inner: string) => {
    const lisaa = `<LukuvuosiMaksu opiskeluoikeusAvain="888999">${inner}</LukuvuosiMaksu>`;
    return (await jaksot(oikeus(), ilmoittautuminen({ lisaa })))?.[0]?.maksetutLukuvuosimaksut;
  };

  test('is shown as far as VIRTA has it, whatever right it names (VI-069, VI-070)', async () => {
    expect(await paid('<Maksettu>1</Maksettu><Summa>500</Summa><Apuraha>3000</Apuraha>')).toEqual({
      maksettu: true,
      summa: 500,
      apuraha: 3000,
    });
    expect(await paid('<Apuraha>0</Apuraha>')).toEqual({ apuraha: 0 });
    expect(await paid('')).toEqual({});
    expect((await jaksot(oikeus(), ilmoittautuminen()))?.[0]).not.toHaveProperty('maksetutLukuvuosimaksut');
  });

  test.each([
    ['1', true],
    ['true', true],
    ['TRUE', true],
    ['0', false],
    ['false', false],
    [' 1', false],
    ['kyllä', false],
    ['', false],
  ])('Maksettu "%s" is %s (VI-010)', async (text, maksettu) => {
    expect(await paid(`<Maksettu>${text}</Maksettu>`)).toEqual({ maksettu });
  });
});

describe('enrolments', () => {
  test('are sorted by their first day, doubles stay, and without any there is no field (VI-067)', async () => {
    const spring = ilmoittautuminen({ alku: '2021-01-01', loppu: '2112-12-21' });
    expect(await jaksot(oikeus(), spring, ilmoittautuminen(), spring)).toMatchObject([
      { alku: '2020-08-01', loppu: '2020-12-31' },
      { alku: '2021-01-01' },
      { alku: '2021-01-01' },
    ]);
    expect((await convertFirst(oikeus())).lisätiedot).not.toHaveProperty('lukukausiIlmoittautuminen');
  });

  test('of an unknown state count as missing (VI-068)', async () => {
    expect(await jaksot(oikeus(), ilmoittautuminen({ tila: '9' }))).toMatchObject([{ tila: { koodiarvo: '4' } }]);
  });

  test('keyed to another right or of another student are lost, whatever their institution (VI-013, VI-064)', async () => {
    expect(await jaksot(oikeus(), ilmoittautuminen({ oikeusAvain: 'O9' }))).toBeUndefined();
    expect(await jaksot(oikeus({ opiskelija: 'other' }), ilmoittautuminen())).toBeUndefined();
  });
});

describe('an enrolment without a key', () => {
  test('belongs to every right of its institution that is active in its time (VI-065)', async () => {
    const term = { oikeusAvain: '', alku: '2020-08-01', loppu: '2020-12-31' };
    const rights = await convert(
      oikeus({ avain: 'O1' }),
      oikeus({ avain: 'O2', tilat: [['2019-08-01', '1']] }),
      oikeus({ avain: 'O3', tilat: [['2021-01-01', '1']] }),
      oikeus({ avain: 'O4', myontaja: '01901' }),
      oikeus({ avain: 'O5', tilat: [['2020-08-01', '2']] }),
      ilmoittautuminen(term),
    );
    const counts = rights.map(
      ({ lisätiedot }) => lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot.length ?? 0,
    );
    expect(counts.reverse()).toEqual([1, 1, 0, 0, 0]);
  });

  test.each([
    ['2020-07-31', undefined],
    ['2020-08-01', 1],
  ])('that ends on %s meets the active period that begins on 2020-08-01: %s (VI-065)', async (loppu, count) => {
    const unkeyed = ilmoittautuminen({ oikeusAvain: '', alku: '2020-01-01', loppu });
    expect((await jaksot(oikeus(), unkeyed))?.length).toBe(count);
  });

  test.each([
    ['2022-08-01', 1],
    ['2022-08-02', undefined],
  ])(
    'that begins on %s meets the active period up to the next state of 2022-08-01: %s (VI-066)',
    async (alku, count) => {
      const ended = oikeus({
        tilat: [
          ['2020-08-01', '1'],
          ['2022-08-01', '3'],
        ],
      });
      const unkeyed = ilmoittautuminen({ oikeusAvain: '', alku, loppu: '2022-12-31' });
      expect((await jaksot(ended, unkeyed))?.length).toBe(count);
    },
  );
});
