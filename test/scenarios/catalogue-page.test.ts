import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conditions } from '#contracts';
import { catalogue, scenariosOf, toCataloguePage } from '#scenarios';

test('docs/scenarios.md is what npm run generate writes', () => {
  expect(readFileSync('docs/scenarios.md', 'utf8') === toCataloguePage(catalogue), 'stale: npm run generate').toBe(
    true,
  );
});

test('no condition of any procedure is without a scenario that turns on it', () => {
  const untested = conditions.flatMap(({ id, menettelyt }) =>
    menettelyt
      .filter((menettely) => scenariosOf(id, menettely, catalogue).length === 0)
      .map((menettely) => [menettely, id]),
  );
  expect(untested).toEqual([]);
});

test('every link of the page leads to a heading or a file of it', () => {
  const page = toCataloguePage(catalogue);
  const headings = new Set(
    [...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/ /g, '-'),
    ),
  );
  const broken = [...page.matchAll(/\]\(#([^)]*)\)/g)]
    .map(([, target = '']) => target)
    .filter((one) => !headings.has(one));
  expect(broken).toEqual([]);
});
