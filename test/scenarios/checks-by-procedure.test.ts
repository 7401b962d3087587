import { describe, expect, test } from 'vitest';
import { type Outcome, positiveOutcomes, type Ratkaisupyynto, toMenettely } from '#contracts';
import { generateStudent, stream, toHakemus, toKorttiPyynto, toRekisteritiedot, toValvontaPyynto } from '#generators';
import { type History, judge, type RecordedExchange } from '#scenarios';
import { cleanHistory, pyynto as ensimmainenLupa } from './pyynto.ts';

const [koski, valintarekisteri] = cleanHistory.exchanges as readonly [RecordedExchange, RecordedExchange];
const student = generateStudent(stream('checks'), { vaihe: 'jatkava' }, { now: '2026-07-01' });
const jatkolupa: Ratkaisupyynto = {
  menettely: 'jatkolupa',
  hakemus: toHakemus(student),
  rekisteritiedot: toRekisteritiedot(student),
  ratkaisuhetki: '2026-07-01T12:00:00+03:00',
};
const kortti = toKorttiPyynto(student);
const valvonta = toValvontaPyynto(student);

const historyOf = (pyynto: Ratkaisupyynto, outcome: Outcome, exchanges: readonly RecordedExchange[]): History => ({
  ...cleanHistory,
  pyynto,
  exchanges,
  answer: { kind: 'answered', ratkaisu: { outcome, conditions: [] } },
});

/** What this check finds. */
const found = (code: string, history: History) =>
  judge(history)
    .findings.filter((finding) => finding.code === code)
    .map(({ actual }) => actual);

describe('needed-registers-are-asked', () => {
  const of = (pyynto: Ratkaisupyynto, exchanges: readonly RecordedExchange[]) =>
    found('needed-registers-are-asked', historyOf(pyynto, positiveOutcomes[toMenettely(pyynto)], exchanges));

  test('wants both for a first permit, Koski for an extended one and for monitoring, none for a card', () => {
    expect(of(ensimmainenLupa, [])).toEqual(['no question to Koski', 'no question to Valintarekisteri']);
    expect(of(jatkolupa, [])).toEqual(['no question to Koski']);
    expect(of(valvonta, [])).toEqual(['no question to Koski']);
    expect(of(kortti, [])).toEqual([]);
  });

  test('is content with what is needed and with more', () => {
    expect(of(jatkolupa, [koski])).toEqual([]);
    expect(of(valvonta, [koski, valintarekisteri])).toEqual([]);
  });

  test('says nothing of what goes to an official', () => {
    for (const pyynto of [ensimmainenLupa, jatkolupa, valvonta, kortti])
      expect(found('needed-registers-are-asked', historyOf(pyynto, 'to-official', []))).toEqual([]);
  });
});

describe('nothing-is-granted-on-missing-data', () => {
  const silent = { ...koski, status: 503 };
  const of = (pyynto: Ratkaisupyynto, exchanges: readonly RecordedExchange[]) =>
    found('nothing-is-granted-on-missing-data', historyOf(pyynto, positiveOutcomes[toMenettely(pyynto)], exchanges));

  test('finds a proposal, and a permit left as it is, on a Koski that never answered', () => {
    expect(of(jatkolupa, [silent, silent])).toEqual(['Koski answered 503, 503']);
    expect(of(valvonta, [silent])).toEqual(['Koski answered 503']);
  });

  test('asks nothing of a register that the procedure does not need', () => {
    expect(of(jatkolupa, [koski, { ...valintarekisteri, status: 500 }])).toEqual([]);
  });
});

describe('no-more-persons-than-needed', () => {
  const stranger = '1.2.246.562.98.00000000099';
  const of = (history: History) => found('no-more-persons-than-needed', history);

  test('finds a question about another person, alone or beside the applicant', () => {
    const asked = { ...koski, persons: [...koski.persons, stranger] };
    expect(of({ ...cleanHistory, exchanges: [asked, { ...koski, persons: [stranger] }, valintarekisteri] })).toEqual([
      `a question to koski-migri /oid about ${stranger}`,
      `a question to koski-migri /oid about ${stranger}`,
    ]);
  });

  test('allows those who are decided in the same run', () => {
    const asked = { ...koski, persons: [...koski.persons, stranger] };
    expect(of({ ...cleanHistory, exchanges: [asked, valintarekisteri], alongside: [stranger] })).toEqual([]);
  });

  test('finds any question for a card', () => {
    expect(of(historyOf(kortti, 'automatic-grant', [koski, valintarekisteri]))).toEqual([
      'a question to koski-migri /oid',
      'a question to valintarekisteri-migri /hakemukset/henkilo-oidit',
    ]);
  });
});

describe('retries-stay-within-budget', () => {
  const of = (...exchanges: readonly RecordedExchange[]) =>
    found('retries-stay-within-budget', { ...cleanHistory, exchanges });
  const refused = { ...valintarekisteri, status: 401 };

  test('counts what a missing login has refused by itself, and no more of it than of the rest', () => {
    expect(of(refused, valintarekisteri, valintarekisteri, valintarekisteri)).toEqual([]);
    expect(of(refused, refused, refused, refused)).toEqual([
      '4 requests to valintarekisteri-migri /hakemukset/henkilo-oidit without a valid login',
    ]);
  });
});

test('a subject that handles no such procedure is skipped, with the reason', () => {
  expect(judge({ ...cleanHistory, pyynto: kortti, answer: { kind: 'unsupported' } })).toEqual({
    verdict: 'skipped',
    findings: [],
    reason: 'the subject does not handle kortti',
  });
});
