import { expect, test } from 'vitest';
import type { ConditionId } from '#contracts';
import {
  type Changes,
  clean,
  decisionOf,
  exchange,
  koodi,
  onlyInKoski,
  onlyInSelection,
  stateOf,
  vary,
} from './cases.ts';

const hakutoive = 'valintarekisteri.value.hakemukset.0';
const oikeus = 'koski.value.opiskeluoikeudet.0';
const syksy = `${oikeus}.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.0`;
const inTwoParts = (first: number, second: number): Changes => ({
  ...onlyInKoski,
  [`${oikeus}.lisätiedot.maksettavatLukuvuosimaksut`]: [{ alku: '2026-08-01', loppu: '2027-07-31', summa: 8000 }],
  [`${oikeus}.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot`]: [
    {
      alku: '2026-08-01',
      loppu: '2026-12-31',
      tila: koodi('1'),
      maksetutLukuvuosimaksut: { maksettu: true, summa: first },
    },
    {
      alku: '2027-01-01',
      loppu: '2027-07-31',
      tila: koodi('1'),
      maksetutLukuvuosimaksut: { maksettu: true, apuraha: second },
    },
  ],
});
const silent = { answered: false };

test('a clean case is granted, with every condition met', () => {
  const { outcome, conditions, ruleSet } = decisionOf(clean.ensilupa);
  expect([outcome, ruleSet]).toEqual(['automatic-grant', 'ensimmainen-lupa-2024-05-23']);
  expect(conditions.filter(({ state }) => state !== 'met')).toEqual([]);
  expect(decisionOf(vary(clean.ensilupa, exchange)).outcome).toBe('automatic-grant');
});

test.each<[condition: ConditionId, when: string, changes: Changes, state: string]>([
  ['opiskelupaikka-is-confirmed-by-a-register', 'by the selection alone', onlyInSelection, 'met'],
  ['opiskelupaikka-is-confirmed-by-a-register', 'by Koski alone', onlyInKoski, 'met'],
  ['opiskelupaikka-is-confirmed-by-a-register', 'by neither', { ...onlyInKoski, ...onlyInSelection }, 'not-met'],
  ['opiskelupaikka-is-confirmed-by-a-register', 'Koski is silent', { koski: silent }, 'unknown'],
  ['opiskelupaikka-is-confirmed-by-a-register', 'Valintarekisteri is silent', { valintarekisteri: silent }, 'unknown'],
  ['opiskelupaikka-is-confirmed-by-a-register', 'declined', { [`${hakutoive}.vastaanottoTila`]: 'PERUNUT' }, 'not-met'],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'neither taken nor enrolled in',
    { [`${hakutoive}.vastaanottoTila`]: 'KESKEN' },
    'met',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'accepted, but the right was given up',
    { [`${oikeus}.tila.opiskeluoikeusjaksot.0.tila`]: koodi('5') },
    'unknown',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'a right that runs out before the studies',
    { ...onlyInKoski, [`${oikeus}.päättymispäivä`]: '2026-08-31' },
    'unknown',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'a right of another kind',
    { ...onlyInKoski, [`${oikeus}.lisätiedot.virtaOpiskeluoikeudenTyyppi`]: koodi('2') },
    'not-met',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'a right at another school',
    { ...onlyInKoski, [`${oikeus}.oppilaitos.nimi`]: { fi: 'Turun yliopisto' } },
    'not-met',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'an outgoing exchange',
    { ...exchange, [`${oikeus}.luokittelu`]: [koodi('1')] },
    'not-met',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'an exchange of unknown direction',
    { ...exchange, [`${oikeus}.luokittelu`]: undefined },
    'unknown',
  ],
  [
    'opiskelupaikka-is-confirmed-by-a-register',
    'an exchange beside a place for a degree',
    { ...exchange, koski: { answered: true }, valintarekisteri: clean.ensilupa.valintarekisteri },
    'not-met',
  ],
  ['maksuvelvollisuus-is-settled', 'not checked', { [`${hakutoive}.maksuvelvollisuus`]: 'NOT_CHECKED' }, 'unknown'],
  ['maksuvelvollisuus-is-settled', 'not told', { [`${hakutoive}.maksuvelvollisuus`]: undefined }, 'unknown'],
  [
    'maksuvelvollisuus-is-settled',
    'none, but Koski has a fee',
    { [`${hakutoive}.maksuvelvollisuus`]: 'NOT_REQUIRED' },
    'unknown',
  ],
  [
    'maksuvelvollisuus-is-settled',
    'none, and Koski has fees of 0',
    {
      [`${hakutoive}.maksuvelvollisuus`]: 'NOT_REQUIRED',
      [`${oikeus}.lisätiedot.maksettavatLukuvuosimaksut`]: [{ alku: '2026-08-01', loppu: '2027-07-31', summa: 0 }],
    },
    'met',
  ],
  [
    'maksuvelvollisuus-is-settled',
    'an exchange with a fee',
    { ...exchange, [`${oikeus}.lisätiedot.maksettavatLukuvuosimaksut`]: [{ alku: '2026-08-01', loppu: '2026-12-31' }] },
    'unknown',
  ],
  ['lukuvuosimaksu-is-paid-or-covered', 'paid by the selection alone', onlyInSelection, 'met'],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'covered',
    { ...onlyInSelection, [`${hakutoive}.lukuvuosimaksu`]: 'VAPAUTETTU' },
    'met',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'unpaid',
    { ...onlyInSelection, [`${hakutoive}.lukuvuosimaksu`]: 'MAKSAMATTA' },
    'not-met',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'the registers disagree',
    { [`${hakutoive}.lukuvuosimaksu`]: 'MAKSAMATTA' },
    'unknown',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'the autumn is open',
    { ...onlyInKoski, [`${syksy}.maksetutLukuvuosimaksut.maksettu`]: false },
    'not-met',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'nothing told of a payment',
    { ...onlyInKoski, [`${oikeus}.lisätiedot.lukukausiIlmoittautuminen`]: undefined },
    'unknown',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'settled, a euro short',
    { [`${syksy}.maksetutLukuvuosimaksut.summa`]: 3999 },
    'unknown',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'settled, a euro over',
    { [`${syksy}.maksetutLukuvuosimaksut.summa`]: 4001 },
    'met',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'settled, without sums',
    { [`${syksy}.maksetutLukuvuosimaksut`]: { maksettu: true } },
    'met',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'one fee for the year, paid and covered in two terms',
    inTwoParts(5000, 3000),
    'met',
  ],
  [
    'lukuvuosimaksu-is-paid-or-covered',
    'one fee for the year, a euro short in two terms',
    inTwoParts(5000, 2999),
    'unknown',
  ],
  [
    'studies-have-not-begun',
    'decided in the last second before',
    { 'pyynto.ratkaisuhetki': '2026-08-31T23:59:59+03:00', [`${syksy}.tila`]: koodi('4') },
    'met',
  ],
  [
    'studies-have-not-begun',
    'decided in the first second',
    { 'pyynto.ratkaisuhetki': '2026-08-31T21:00:00Z', [`${syksy}.tila`]: koodi('4') },
    'not-met',
  ],
  [
    'studies-have-not-begun',
    'present in a term before the teaching begins',
    { 'pyynto.ratkaisuhetki': '2026-08-01T00:00:00+03:00' },
    'not-met',
  ],
  [
    'studies-have-not-begun',
    'present in a term of tomorrow',
    { 'pyynto.ratkaisuhetki': '2026-07-31T23:59:59+03:00' },
    'met',
  ],
  [
    'studies-have-not-begun',
    'a term in which no option begins',
    { [`${hakutoive}.koulutuksenAlkamiskausi`]: 'K' },
    'unknown',
  ],
  [
    'studies-have-not-begun',
    'an option whose term is not told',
    { [`${hakutoive}.koulutuksenAlkamiskausi`]: undefined },
    'met',
  ],
])('%s: %s', (condition, _when, changes, state) => {
  expect(stateOf(condition, vary(clean.ensilupa, changes))).toBe(state);
});
