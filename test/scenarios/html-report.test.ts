import { describe, expect, test } from 'vitest';
import { conditions } from '#contracts';
import { compareRuns, type History, replay, toHtmlReport, toReport } from '#scenarios';
import { cleanHistory, toOfficial } from './pyynto.ts';

const failing: History = {
  ...cleanHistory,
  scenario: { ...cleanHistory.scenario, name: 'failing-case', sentence: 'A case with <b>signs</b> & "quotes".' },
  oracle: {
    ...cleanHistory.oracle,
    conditions: [
      { id: 'toimeentulo-is-sufficient', state: 'met', allowed: ['met'] },
      { id: 'vakuutus-covers-the-stay', state: 'not-met', allowed: ['not-met', 'unknown'] },
    ],
  },
  answer: { kind: 'answered', ratkaisu: toOfficial('toimeentulo-is-sufficient') },
};
const page = toHtmlReport(replay([cleanHistory, failing]), { at: '2026-06-15 09:30 UTC' });

describe('the page', () => {
  test('needs nothing from anywhere else', () => {
    expect(page).not.toMatch(/<link|<img|src=|@import|url\(/);
  });

  test('escapes what scenarios say, and masks identifiers', () => {
    expect(page).toContain('A case with &#60;b&#62;signs&#60;/b&#62; &#38; &#34;quotes&#34;.');
    expect(page).not.toContain('<b>signs');
    expect(page).toContain('1.2.246.562.98.*******0017');
    expect(page).not.toContain('00000000017');
  });

  test('says every text of its own in both languages', () => {
    const count = (language: string) => page.split(`<span class="${language}" lang="${language}">`).length - 1;
    expect(count('fi')).toBeGreaterThan(50);
    expect(count('fi')).toBe(count('en'));
  });

  test('tells of a condition what the rules say, what the implementation said, and why it matters', () => {
    expect(page).toContain('Hakijalla on lähetyspäivänä vaadittu toimeentulo vähintään ensimmäiseksi vuodeksi.');
    expect(page).toContain(conditions.find(({ id }) => id === 'toimeentulo-is-sufficient')?.sentence);
    expect(page).toMatch(/<tr class="departs"><td>.*toimeentulo/);
    expect(page).toMatch(/<tr><td>.*→ <span class="fi" lang="fi">[^<]+<.*vakuutus-covers-the-stay/);
  });

  test('holds the question, the questions to the registers and the answer', () => {
    expect(page).toContain('"hakemuslaji": "ensimmainen-oleskelulupa"');
    expect(page).toContain('POST /koski/api/luovutuspalvelu/migri/oid');
    expect(page).toContain('"outcome": "to-official"');
  });

  test('holds what the registers gave against what the rules need', () => {
    expect(page).toContain('Tietojen minimointi');
    expect(page).toMatch(/Ensimmäinen oleskelulupa.*Koski.*tietoa tarvitaan/);
    expect(page).toContain('Muista henkilöistä ei kysytty.');
  });

  test('gives each claim with its source', () => {
    expect(page).toContain('<code>DF-049</code>');
    expect(page).toMatch(/<a href="https:\/\/[^"]+">https:/);
  });
});

test('long answers of registers are cut, so that the page still opens', () => {
  const [first, ...others] = cleanHistory.exchanges;
  if (first === undefined) throw new Error('the clean history has no exchange');
  const long = { ...first, responseBody: JSON.stringify('x'.repeat(100_000)) };
  expect(toHtmlReport(replay([{ ...cleanHistory, exchanges: [long, ...others] }])).length).toBeLessThan(100_000);
});

test.each([
  ['nothing', null],
  ['conditions that are none', { outcome: 7, conditions: [null, 'met', { id: 3 }] }],
  ['an id and a state of its own', { outcome: 'yes', conditions: [{ id: 'mine', state: '<maybe>' }] }],
])('an answer with %s breaks neither the page nor a comparison', (_, ratkaisu) => {
  const run = replay([{ ...cleanHistory, answer: { kind: 'answered', ratkaisu } }]);
  expect(toHtmlReport(run)).toContain('an answer from which no outcome can be read');
  expect(compareRuns(toReport(run), toReport(run)).isEqual).toBe(true);
});
