import { expect, test } from 'vitest';
import { glossary } from '#contracts';

test('each term stands once, in Finnish alphabetical order', () => {
  const terms = glossary.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  expect([...terms].sort(new Intl.Collator('fi').compare)).toEqual(terms);
});

test('each term has a plural and a gloss that fit in a row of a table', () => {
  for (const { term, plural, gloss } of glossary) {
    expect(plural, term).toMatch(/^\p{L}[\p{L}-]+$/u);
    expect(gloss, term).toMatch(/^[^|\n]{4,80}$/);
  }
});
