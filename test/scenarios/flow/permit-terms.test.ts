import { expect, test } from 'vitest';
import type { ConditionId } from '#contracts';
import { type Changes, clean, stateOf, vary } from './cases.ts';

const opiskelu = (alkaa: string, paattyy: string): Changes => ({
  'pyynto.hakemus.opiskelu.alkaa': alkaa,
  'pyynto.hakemus.opiskelu.paattyy': paattyy,
});
const varat = (euros: number, changes: Changes = {}): Changes => ({
  'pyynto.hakemus.toimeentulo.varat': euros,
  ...changes,
});
const sent = (lahetetty: string): Changes => ({ 'pyynto.hakemus.lahetetty': lahetetty });
const vakuutus = (changes: Record<string, unknown>, rest: Changes = {}): Changes => ({
  ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [`pyynto.hakemus.vakuutus.${name}`, value])),
  ...rest,
});
const haettu = (alku: string, loppu: string): Changes => ({ 'pyynto.hakemus.haettuAika': { alku, loppu } });
const majoitus = { 'pyynto.hakemus.toimeentulo.maksutonMajoitus': true };
const ateriat = { 'pyynto.hakemus.toimeentulo.maksuttomatAteriat': true };

test.each<[condition: ConditionId, when: string, changes: Changes, state: string]>([
  ['toimeentulo-is-sufficient', '9 600 euros for a year', varat(9600), 'met'],
  ['toimeentulo-is-sufficient', 'a cent below', varat(9599.99), 'not-met'],
  [
    'toimeentulo-is-sufficient',
    '6 720 on the last day of the old sums',
    varat(6720, sent('2024-10-31T23:59:59+02:00')),
    'met',
  ],
  [
    'toimeentulo-is-sufficient',
    '6 720 on the first day of the new sums',
    varat(6720, sent('2024-11-01T00:00:00+02:00')),
    'not-met',
  ],
  ['toimeentulo-is-sufficient', '3 200 for four months', varat(3200, opiskelu('2026-09-01', '2026-12-31')), 'met'],
  [
    'toimeentulo-is-sufficient',
    'a cent below for four months',
    varat(3199.99, opiskelu('2026-09-01', '2026-12-31')),
    'not-met',
  ],
  [
    'toimeentulo-is-sufficient',
    '3 200 for four months and a day',
    varat(3200, opiskelu('2026-09-01', '2027-01-01')),
    'not-met',
  ],
  ['toimeentulo-is-sufficient', '8 800 for eleven months', varat(8800, opiskelu('2026-09-01', '2027-07-31')), 'met'],
  [
    'toimeentulo-is-sufficient',
    '7 600 beside a grant of 2 000',
    varat(7600, { 'pyynto.hakemus.toimeentulo.elinkustannusapuraha': 2000 }),
    'met',
  ],
  [
    'toimeentulo-is-sufficient',
    'a cent below beside a grant in cents',
    varat(7599.66, { 'pyynto.hakemus.toimeentulo.elinkustannusapuraha': 2000.33 }),
    'not-met',
  ],
  ['toimeentulo-is-sufficient', '4 800 with free accommodation', varat(4800, majoitus), 'met'],
  ['toimeentulo-is-sufficient', '3 360 with meals besides', varat(3360, { ...majoitus, ...ateriat }), 'met'],
  ['toimeentulo-is-sufficient', 'meals alone', varat(9599, ateriat), 'not-met'],
  [
    'toimeentulo-is-sufficient',
    'work does not count for a first permit',
    varat(9000, { 'pyynto.hakemus.toimeentulo.tyotulot': 5000 }),
    'not-met',
  ],
  [
    'vakuutus-covers-the-stay',
    '119 999 euros for two years less a day',
    vakuutus({ kattavuus: 119_999 }, opiskelu('2026-09-01', '2028-08-30')),
    'not-met',
  ],
  [
    'vakuutus-covers-the-stay',
    '120 000 euros for two years less a day',
    vakuutus({ kattavuus: 120_000 }, opiskelu('2026-09-01', '2028-08-30')),
    'met',
  ],
  [
    'vakuutus-covers-the-stay',
    '39 999 euros for two years',
    vakuutus({ kattavuus: 39_999 }, opiskelu('2026-09-01', '2028-08-31')),
    'not-met',
  ],
  [
    'vakuutus-covers-the-stay',
    '40 000 euros for two years',
    vakuutus({ kattavuus: 40_000 }, opiskelu('2026-09-01', '2028-08-31')),
    'met',
  ],
  ['vakuutus-covers-the-stay', 'an excess of 301 euros', vakuutus({ omavastuu: 301 }), 'not-met'],
  ['vakuutus-covers-the-stay', 'for a year to the day', vakuutus({ loppu: '2027-08-14' }), 'met'],
  ['vakuutus-covers-the-stay', 'for a year less a day', vakuutus({ loppu: '2027-08-13' }), 'not-met'],
  ['vakuutus-covers-the-stay', 'from the day after arrival', vakuutus({ alku: '2026-08-16' }), 'not-met'],
  [
    'vakuutus-covers-the-stay',
    'to the last day of a short stay',
    vakuutus({ loppu: '2026-12-31' }, haettu('2026-08-15', '2026-12-31')),
    'met',
  ],
  [
    'vakuutus-covers-the-stay',
    'a European card without days',
    vakuutus({ laji: 'ehic', kattavuus: undefined, alku: undefined, loppu: undefined }),
    'met',
  ],
  ['vakuutus-covers-the-stay', 'an end that is not told', vakuutus({ loppu: undefined }), 'unknown'],
  ['vakuutus-covers-the-stay', 'none', vakuutus({ laji: 'ei' }), 'not-met'],
  [
    'passi-is-valid-for-the-time-applied-for',
    'to the last day',
    { 'pyynto.hakemus.passi.voimassa': '2028-08-14' },
    'met',
  ],
  [
    'passi-is-valid-for-the-time-applied-for',
    'to the day before',
    { 'pyynto.hakemus.passi.voimassa': '2028-08-13' },
    'not-met',
  ],
  ['time-applied-for-is-not-too-long', '27 months for a master', haettu('2026-08-15', '2028-11-14'), 'met'],
  ['time-applied-for-is-not-too-long', '27 months and a day', haettu('2026-08-15', '2028-11-15'), 'not-met'],
  [
    'time-applied-for-is-not-too-long',
    '63 months for both degrees',
    { ...haettu('2026-08-31', '2031-11-29'), 'pyynto.hakemus.opiskelu.tutkinto': 'alempi-ja-ylempi' },
    'met',
  ],
  [
    'time-applied-for-is-not-too-long',
    'an exchange and three months',
    {
      ...haettu('2026-08-15', '2026-11-30'),
      'pyynto.hakemus.opiskelu.laji': 'vaihto',
      'pyynto.hakemus.opiskelu.paattyy': '2026-08-31',
    },
    'met',
  ],
  [
    'time-applied-for-is-not-too-long',
    'an exchange, three months and a day',
    {
      ...haettu('2026-08-15', '2026-12-01'),
      'pyynto.hakemus.opiskelu.laji': 'vaihto',
      'pyynto.hakemus.opiskelu.paattyy': '2026-08-31',
    },
    'not-met',
  ],
])('%s: %s', (condition, _when, changes, state) => {
  expect(stateOf(condition, vary(clean.ensilupa, changes))).toBe(state);
});

test('work counts for an extended permit, a year of it at most', () => {
  const earning = (euros: number): Changes => varat(0, { 'pyynto.hakemus.toimeentulo.tyotulot': euros });
  expect(stateOf('toimeentulo-is-sufficient', vary(clean.jatkolupa, earning(800)))).toBe('met');
  expect(stateOf('toimeentulo-is-sufficient', vary(clean.jatkolupa, earning(799.99)))).toBe('not-met');
});
