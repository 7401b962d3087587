import { expect, test } from 'vitest';
import { type History, type RecordedExchange, toMinimisation } from '#scenarios';
import { cleanHistory } from '../pyynto.ts';
import { clean } from './cases.ts';

const [koski, valintarekisteri] = cleanHistory.exchanges as readonly [RecordedExchange, RecordedExchange];
const { ensilupa, jatkolupa, kortti } = clean;
const served: History = {
  ...cleanHistory,
  exchanges: [
    { ...koski, responseBody: JSON.stringify(ensilupa.koski.answered && ensilupa.koski.value) },
    {
      ...valintarekisteri,
      responseBody: JSON.stringify([ensilupa.valintarekisteri.answered && ensilupa.valintarekisteri.value]),
    },
  ],
};

test('each field that was given is held against what the rules need', () => {
  const [ofKoski, ofValintarekisteri, ...rest] = toMinimisation([served, served]);
  expect(rest).toEqual([]);
  expect(ofKoski).toMatchObject({ menettely: 'ensimmainen-lupa', register: 'koski', applications: 2, strangers: 0 });
  const field = (path: string) =>
    [ofKoski, ofValintarekisteri].flatMap((row) => row?.fields ?? []).find((one) => one.path === path);
  expect(field('opiskeluoikeudet.oppilaitos.nimi.fi')).toMatchObject({
    served: 2,
    neededBy: expect.arrayContaining(['opiskelupaikka-is-confirmed-by-a-register']),
  });
  expect(field('opiskeluoikeudet.suoritukset.koulutusmoduuli.laajuus.arvo')).toBeUndefined();
  expect(field('hakemukset.hakuNimi.en')).toMatchObject({ served: 2, neededBy: [] });
  expect(field('hakemukset.lukuvuosimaksu')).toMatchObject({
    served: 2,
    neededBy: ['lukuvuosimaksu-is-paid-or-covered'],
  });
});

test('what is needed and never given is told as well', () => {
  const rows = toMinimisation([cleanHistory]);
  expect(rows.map(({ applications }) => applications)).toEqual([0, 0]);
  for (const { fields } of rows)
    for (const { served: times, neededBy } of fields) expect([times, neededBy.length > 0]).toEqual([0, true]);
});

test('a card needs no register, so whatever one gives is too much', () => {
  const card = { ...served, pyynto: kortti.pyynto };
  expect(toMinimisation([{ ...card, exchanges: [] }])).toEqual([]);
  for (const { fields } of toMinimisation([card]))
    expect(fields.every(({ neededBy }) => neededBy.length === 0)).toBe(true);
});

test('an extended permit does not need Valintarekisteri, though some of its conditions look there for a first one', () => {
  const rows = toMinimisation([{ ...served, pyynto: jatkolupa.pyynto }]);
  const [, ofValintarekisteri] = rows;
  expect(ofValintarekisteri?.fields.length).toBeGreaterThan(10);
  expect(ofValintarekisteri?.fields.flatMap(({ neededBy }) => neededBy)).toEqual([]);
  expect(toMinimisation([{ ...served, pyynto: jatkolupa.pyynto, exchanges: [] }])).toHaveLength(1);
});

test('who was asked about beside the applicant is counted, but not those whom the run asked about at the same time', () => {
  const [first, second] = ['1.2.246.562.98.00000000025', '1.2.246.562.98.00000000033'] as const;
  const batch = {
    ...served,
    exchanges: [{ ...koski, persons: [...koski.persons, first, second] }],
    alongside: [second],
  };
  expect(toMinimisation([batch])[0]?.strangers).toBe(1);
});
