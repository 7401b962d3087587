import { expect, test } from 'vitest';
import type { ConditionId } from '#contracts';
import { type Changes, clean, decisionOf, koodi, stateOf, vary } from './cases.ts';

const lupa = 'pyynto.rekisteritiedot.aiemmatOleskeluluvat.0';
const oikeus = 'koski.value.opiskeluoikeudet.0';
const jaksot = `${oikeus}.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot`;
const kevat = `${jaksot}.1`;
const maksu = `${kevat}.maksetutLukuvuosimaksut`;
const kurssi = `${oikeus}.suoritukset.1`;
const tila = (koodiarvo: string, alku = '2026-07-01') => [
  { alku: '2025-08-01', tila: koodi('1') },
  { alku, tila: koodi(koodiarvo) },
];
const decided = (ratkaisuhetki: string): Changes => ({ 'pyynto.ratkaisuhetki': ratkaisuhetki });

test('a clean case gets a proposal, which an official confirms', () => {
  const { outcome, conditions } = decisionOf(clean.jatkolupa);
  expect([outcome, conditions.filter(({ state }) => state !== 'met')]).toEqual(['proposal', []]);
});

test.each<[condition: ConditionId, when: string, changes: Changes, state: string]>([
  ['permit-to-extend-is-for-studies', 'a permit for work', { [`${lupa}.peruste`]: 'tyo' }, 'not-met'],
  ['permit-to-extend-is-for-studies', 'none', { 'pyynto.rekisteritiedot.aiemmatOleskeluluvat': [] }, 'not-met'],
  [
    'permit-to-extend-is-for-studies',
    'a first permit is applied for',
    { 'pyynto.hakemus.hakemuslaji': 'ensimmainen-oleskelulupa' },
    'not-met',
  ],
  ['jatkolupa-is-applied-for-in-time', 'on the last day of the permit', { [`${lupa}.loppu`]: '2026-06-15' }, 'met'],
  ['jatkolupa-is-applied-for-in-time', 'a day late', { [`${lupa}.loppu`]: '2026-06-14' }, 'not-met'],
  ['jatkolupa-is-applied-for-in-time', 'three months before the end', { [`${lupa}.loppu`]: '2026-09-15' }, 'met'],
  ['jatkolupa-is-applied-for-in-time', 'a day earlier', { [`${lupa}.loppu`]: '2026-09-16' }, 'not-met'],
  [
    'jatkolupa-is-applied-for-in-time',
    'three months before a month that is longer',
    { [`${lupa}.loppu`]: '2026-05-31', 'pyynto.hakemus.lahetetty': '2026-02-28T00:00:00+02:00' },
    'met',
  ],
  [
    'jatkolupa-is-applied-for-in-time',
    'on the last day, by UTC on the day before',
    { [`${lupa}.loppu`]: '2026-06-15', 'pyynto.hakemus.lahetetty': '2026-06-15T21:00:00Z' },
    'not-met',
  ],
  [
    'opiskeluoikeus-is-in-force',
    'an option of the same selection',
    { [`${oikeus}.tila.opiskeluoikeusjaksot`]: tila('2') },
    'met',
  ],
  ...['3', '4', '5', '6', '7'].map((koodiarvo): [ConditionId, string, Changes, string] => [
    'opiskeluoikeus-is-in-force',
    `state ${koodiarvo} from the day of decision`,
    { [`${oikeus}.tila.opiskeluoikeusjaksot`]: tila(koodiarvo) },
    'not-met',
  ]),
  [
    'opiskeluoikeus-is-in-force',
    'state 5 from the day after',
    { [`${oikeus}.tila.opiskeluoikeusjaksot`]: tila('5', '2026-07-02') },
    'met',
  ],
  ['opiskeluoikeus-is-in-force', 'on its last day', { [`${oikeus}.päättymispäivä`]: '2026-07-01' }, 'met'],
  ['opiskeluoikeus-is-in-force', 'on the day after', { [`${oikeus}.päättymispäivä`]: '2026-06-30' }, 'not-met'],
  ['opiskeluoikeus-is-in-force', 'without an end', { [`${oikeus}.päättymispäivä`]: undefined }, 'met'],
  [
    'opiskeluoikeus-is-in-force',
    'at another school of the same level',
    { [`${oikeus}.oppilaitos.nimi`]: { fi: 'Turun yliopisto' } },
    'met',
  ],
  [
    'opiskeluoikeus-is-in-force',
    'of another level',
    { [`${oikeus}.lisätiedot.virtaOpiskeluoikeudenTyyppi`]: koodi('2') },
    'not-met',
  ],
  ['opiskeluoikeus-is-in-force', 'Koski knows nobody', { koski: { answered: true } }, 'not-met'],
  ['opiskeluoikeus-is-in-force', 'Koski is silent', { koski: { answered: false } }, 'unknown'],
  ['student-is-enrolled-as-present', 'absent', { [`${kevat}.tila`]: koodi('2') }, 'not-met'],
  ['student-is-enrolled-as-present', 'absent by law', { [`${kevat}.tila`]: koodi('3') }, 'not-met'],
  ['student-is-enrolled-as-present', 'not told', { [`${kevat}.tila`]: koodi('4') }, 'not-met'],
  ['student-is-enrolled-as-present', 'on the last day of the term', decided('2026-07-31T23:59:59+03:00'), 'met'],
  ['student-is-enrolled-as-present', 'not yet for the next term', decided('2026-07-31T21:00:00Z'), 'not-met'],
  [
    'student-is-enrolled-as-present',
    'a term without an end',
    { [`${kevat}.loppu`]: undefined, ...decided('2026-08-01T12:00:00+03:00') },
    'met',
  ],
  ['lukuvuosimaksu-of-the-term-is-settled', 'open', { [`${maksu}.maksettu`]: false }, 'not-met'],
  ['lukuvuosimaksu-of-the-term-is-settled', 'not told', { [maksu]: undefined }, 'unknown'],
  ['lukuvuosimaksu-of-the-term-is-settled', 'a euro short', { [`${maksu}.apuraha`]: 1999 }, 'unknown'],
  ['lukuvuosimaksu-of-the-term-is-settled', 'without sums', { [maksu]: { maksettu: true } }, 'met'],
  [
    'lukuvuosimaksu-of-the-term-is-settled',
    'open in the term before',
    { [`${jaksot}.0.maksetutLukuvuosimaksut.maksettu`]: false },
    'met',
  ],
  [
    'lukuvuosimaksu-of-the-term-is-settled',
    'no fee',
    { [`${oikeus}.lisätiedot.maksettavatLukuvuosimaksut`]: [], [maksu]: undefined },
    'met',
  ],
  ['lukuvuosimaksu-of-the-term-is-settled', 'no right', { koski: { answered: true } }, 'unknown'],
  ['studies-progress-by-45-op-a-year', '44.9 op', { [`${kurssi}.koulutusmoduuli.laajuus.arvo`]: 19.9 }, 'not-met'],
  ['studies-progress-by-45-op-a-year', '45.1 op', { [`${kurssi}.koulutusmoduuli.laajuus.arvo`]: 20.1 }, 'met'],
  [
    'studies-progress-by-45-op-a-year',
    'assessed on the day of decision',
    { [`${kurssi}.arviointi.0.arviointiPäivä`]: '2026-07-01' },
    'met',
  ],
  [
    'studies-progress-by-45-op-a-year',
    'assessed on the day after',
    { [`${kurssi}.arviointi.0.arviointiPäivä`]: '2026-07-02' },
    'not-met',
  ],
  [
    'studies-progress-by-45-op-a-year',
    'assessed on the first day of the permit',
    { [`${kurssi}.arviointi.0.arviointiPäivä`]: '2025-09-01' },
    'met',
  ],
  [
    'studies-progress-by-45-op-a-year',
    'assessed on the day before it',
    { [`${kurssi}.arviointi.0.arviointiPäivä`]: '2025-08-31' },
    'not-met',
  ],
  ['studies-progress-by-45-op-a-year', 'not assessed', { [`${kurssi}.arviointi`]: undefined }, 'not-met'],
  [
    'studies-progress-by-45-op-a-year',
    'two years that began within a month of the permit',
    { [`${lupa}.alku`]: '2024-09-01', ...decided('2026-08-01T12:00:00+03:00') },
    'not-met',
  ],
  [
    'studies-progress-by-45-op-a-year',
    'one year, the earlier one began a day too early',
    { [`${lupa}.alku`]: '2024-09-02', ...decided('2026-08-01T12:00:00+03:00') },
    'met',
  ],
  [
    'studies-progress-by-45-op-a-year',
    'the second year has not ended',
    { [`${lupa}.alku`]: '2024-09-01', ...decided('2026-07-31T12:00:00+03:00') },
    'met',
  ],
  [
    'hakemus-has-all-its-liitteet',
    'no letter of acceptance',
    { 'pyynto.hakemus.liitteet': ['passi', 'varat', 'vakuutus'] },
    'met',
  ],
])('%s: %s', (condition, _when, changes, state) => {
  expect(stateOf(condition, vary(clean.jatkolupa, changes))).toBe(state);
});

test('a unit counts once, whatever its parts are; what has no extent counts by its parts', () => {
  const part = (op: number) => ({
    koulutusmoduuli: { tunniste: koodi('osa'), nimi: { en: 'Part' }, laajuus: { arvo: op, yksikkö: koodi('2') } },
    arviointi: [{ arvosana: koodi('5'), hyväksytty: true, arviointiPäivä: '2026-02-01' }],
    tyyppi: koodi('korkeakoulunopintojakso'),
  });
  const progress = (changes: Changes) => stateOf('studies-progress-by-45-op-a-year', vary(clean.jatkolupa, changes));
  expect(progress({ [`${kurssi}.osasuoritukset`]: [part(50)], [`${kurssi}.koulutusmoduuli.laajuus.arvo`]: 10 })).toBe(
    'not-met',
  );
  expect(
    progress({ [`${kurssi}.osasuoritukset`]: [part(8), part(12)], [`${kurssi}.koulutusmoduuli.laajuus`]: undefined }),
  ).toBe('met');
  expect(
    progress({ [`${kurssi}.osasuoritukset`]: [part(8), part(11)], [`${kurssi}.koulutusmoduuli.laajuus`]: undefined }),
  ).toBe('not-met');
});

test('of several rights one in force is enough, and what was earned under each is summed', () => {
  const [first] = (clean.jatkolupa.koski.answered && clean.jatkolupa.koski.value?.opiskeluoikeudet) || [];
  const ended = { ...structuredClone(first), tila: { opiskeluoikeusjaksot: tila('6') } };
  const both = vary(clean.jatkolupa, {
    'koski.value.opiskeluoikeudet': [ended, first],
    [`${kurssi}.koulutusmoduuli.laajuus.arvo`]: 20,
  });
  expect(stateOf('opiskeluoikeus-is-in-force', both)).toBe('met');
  expect(decisionOf(both).outcome).toBe('proposal');
});

test('what Koski has answered must be found as it is, though Valintarekisteri has not been asked', () => {
  for (const { allowed } of decisionOf(clean.jatkolupa).conditions) expect(allowed).toEqual(['met']);
});
