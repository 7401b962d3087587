import { describe, expect, test } from 'vitest';
import type { ConditionId } from '#contracts';
import { type Changes, clean, decisionOf, koodi, stateOf, vary } from './cases.ts';

describe('a card', () => {
  const tiedot = 'pyynto.rekisteritiedot';
  const sent = (lahetetty: string): Changes => ({ 'pyynto.hakemus.lahetetty': lahetetty });

  test('of a clean case is renewed, without a question to any register', () => {
    const { outcome, conditions } = decisionOf(clean.kortti);
    expect([outcome, conditions.filter(({ state }) => state !== 'met')]).toEqual(['automatic-grant', []]);
  });

  test.each<[condition: ConditionId, when: string, changes: Changes, state: string]>([
    ...(['P-EU', 'perheenjasenen-pysyva-oleskelukortti'] as const).map(
      (laji): [ConditionId, string, Changes, string] => [
        'lupa-is-permanent',
        laji,
        { [`${tiedot}.lupa.laji`]: laji },
        'met',
      ],
    ),
    ...(['A', 'B', 'perheenjasenen-oleskelukortti'] as const).map((laji): [ConditionId, string, Changes, string] => [
      'lupa-is-permanent',
      laji,
      { [`${tiedot}.lupa.laji`]: laji },
      'not-met',
    ]),
    ['lupa-is-permanent', 'on its last day', { [`${tiedot}.lupa.loppu`]: '2026-07-01' }, 'met'],
    ['lupa-is-permanent', 'on the day after', { [`${tiedot}.lupa.loppu`]: '2026-06-30' }, 'not-met'],
    ['lupa-is-permanent', 'lapsed', { [`${tiedot}.lupa.tila`]: 'rauennut' }, 'not-met'],
    ['lupa-is-permanent', 'none is known', { [`${tiedot}.lupa`]: undefined }, 'unknown'],
    ['lupa-is-not-based-on-the-erosopimus', 'it is', { [`${tiedot}.lupa.erosopimus`]: true }, 'not-met'],
    ['lupa-is-not-based-on-the-erosopimus', 'none is known', { [`${tiedot}.lupa`]: undefined }, 'unknown'],
    [
      'korttihakemus-is-sent-on-or-after-25-4-2024',
      'the last second before',
      sent('2024-04-24T23:59:59+03:00'),
      'not-met',
    ],
    ['korttihakemus-is-sent-on-or-after-25-4-2024', 'the first second', sent('2024-04-24T21:00:00Z'), 'met'],
    ['korttihakemus-has-all-its-liitteet', 'no photograph', { 'pyynto.hakemus.liitteet': ['passi'] }, 'not-met'],
    ['korttihakemus-has-all-its-liitteet', 'stolen, without a report', { 'pyynto.hakemus.syy': 'varkaus' }, 'not-met'],
    [
      'korttihakemus-has-all-its-liitteet',
      'lost, with a report',
      { 'pyynto.hakemus.syy': 'katoaminen', 'pyynto.hakemus.liitteet': ['passi', 'valokuva', 'poliisi-ilmoitus'] },
      'met',
    ],
    [
      'korttihakemus-has-all-its-liitteet',
      'fingerprints five years old',
      { [`${tiedot}.sormenjaljetOtettu`]: '2021-07-01' },
      'met',
    ],
    [
      'korttihakemus-has-all-its-liitteet',
      'a day older',
      { [`${tiedot}.sormenjaljetOtettu`]: '2021-06-30' },
      'not-met',
    ],
    [
      'korttihakemus-has-all-its-liitteet',
      'no fingerprints',
      { [`${tiedot}.sormenjaljetOtettu`]: undefined },
      'not-met',
    ],
    ['applicant-has-no-turvakielto', 'DVV has not answered', { [`${tiedot}.turvakielto`]: undefined }, 'unknown'],
  ])('%s: %s', (condition, _when, changes, state) => {
    expect(stateOf(condition, vary(clean.kortti, changes))).toBe(state);
  });

  test('waits for its fee', () => {
    const unpaid = vary(clean.kortti, { 'pyynto.hakemus.kasittelymaksu': 'osittain' });
    expect(decisionOf(unpaid).outcome).toBe('pending');
  });
});

describe('monitoring', () => {
  const oikeus = 'koski.value.opiskeluoikeudet.0';
  const jaksot = `${oikeus}.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot`;
  const decided = (ratkaisuhetki: string): Changes => ({ 'pyynto.ratkaisuhetki': ratkaisuhetki });
  const inTheFirstTerm = decided('2025-12-31T23:59:59+02:00');
  const afterIt = decided('2025-12-31T22:00:00Z');
  const absent: Changes = { [jaksot]: [], [`${oikeus}.suoritukset`]: [] };
  const nobody: Changes = { koski: { answered: true } };

  test('of a clean case finds nothing to look into', () => {
    const { outcome, conditions } = decisionOf(clean.valvonta);
    expect([outcome, conditions.filter(({ state }) => state !== 'met')]).toEqual(['no-action', []]);
  });

  test.each<[condition: ConditionId, when: string, changes: Changes, state: string]>([
    ['valvottava-lupa-is-for-studies-and-in-force', 'on its last day', { 'pyynto.lupa.loppu': '2026-03-01' }, 'met'],
    [
      'valvottava-lupa-is-for-studies-and-in-force',
      'on the day after',
      { 'pyynto.lupa.loppu': '2026-02-28' },
      'not-met',
    ],
    [
      'valvottava-lupa-is-for-studies-and-in-force',
      'on the day before its first',
      { 'pyynto.lupa.alku': '2026-03-02' },
      'not-met',
    ],
    ['valvottava-lupa-is-for-studies-and-in-force', 'for work', { 'pyynto.lupa.peruste': 'muu' }, 'not-met'],
    ['studies-have-begun', 'nothing in the first term', { ...absent, ...inTheFirstTerm }, 'met'],
    ['studies-have-begun', 'nothing when it has ended', { ...absent, ...afterIt }, 'not-met'],
    ['studies-have-begun', 'an attainment, though never present', { [jaksot]: [], ...afterIt }, 'met'],
    ['studies-have-begun', 'present, without an attainment', { [`${oikeus}.suoritukset`]: [], ...afterIt }, 'met'],
    [
      'studies-have-begun',
      'a first term that began in January',
      { ...absent, 'pyynto.lupa.opiskelu.alkaa': '2026-01-07', ...decided('2026-07-31T23:59:59+03:00') },
      'met',
    ],
    [
      'studies-have-begun',
      'the day after a spring',
      { ...absent, 'pyynto.lupa.opiskelu.alkaa': '2026-01-07', ...decided('2026-08-01T00:00:00+03:00') },
      'not-met',
    ],
    ['studies-have-begun', 'Koski is silent', { koski: { answered: false } }, 'unknown'],
    ['opiskeluoikeus-is-in-force', 'no right yet in the first term', { ...nobody, ...inTheFirstTerm }, 'met'],
    ['opiskeluoikeus-is-in-force', 'no right when it has ended', { ...nobody, ...afterIt }, 'not-met'],
    [
      'opiskeluoikeus-is-in-force',
      'graduated',
      { [`${oikeus}.tila.opiskeluoikeusjaksot.1`]: { alku: '2026-02-01', tila: koodi('3') } },
      'not-met',
    ],
    [
      'student-is-enrolled-as-present',
      'before the studies',
      { ...absent, ...decided('2025-08-31T12:00:00+03:00') },
      'met',
    ],
    [
      'student-is-enrolled-as-present',
      'on their first day',
      { ...absent, ...decided('2025-09-01T12:00:00+03:00') },
      'not-met',
    ],
    [
      'studies-progress-by-45-op-a-year',
      'before a year has ended',
      { [`${oikeus}.suoritukset`]: [], ...decided('2026-07-31T23:59:59+03:00') },
      'met',
    ],
    [
      'studies-progress-by-45-op-a-year',
      'when it has',
      { [`${oikeus}.suoritukset`]: [], ...decided('2026-08-01T00:00:00+03:00') },
      'not-met',
    ],
    ['registers-have-answered', 'Koski alone', { valintarekisteri: { answered: false } }, 'met'],
  ])('%s: %s', (condition, _when, changes, state) => {
    expect(stateOf(condition, vary(clean.valvonta, changes))).toBe(state);
  });

  test('leaves nothing waiting: what it finds, an official looks into', () => {
    expect(decisionOf(vary(clean.valvonta, { koski: { answered: false } }))).toMatchObject({
      outcome: 'to-official',
      allowed: ['to-official', 'pending'],
    });
    expect(decisionOf(vary(clean.valvonta, { ...absent, ...afterIt })).allowed).toEqual(['to-official']);
  });
});
