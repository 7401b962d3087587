import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary } from '#contracts';
import packageJson from '../../package.json' with { type: 'json' };

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the table of the README has every term of the glossary', () => {
  const [, table = ''] = /<!-- glossary -->\n(.*)\n<!-- \/glossary -->/s.exec(readme) ?? [];
  const rows = table.split('\n').slice(2);
  expect(rows).toEqual(glossary.map(({ term, plural, gloss }) => `| ${term} | ${plural} | ${gloss} |`));
});

test('the commands that the README tells to run exist', () => {
  const [firstScreen = ''] = readme.split('## Which page is yours');
  const scripts = [...firstScreen.matchAll(/npm ci && npm (?:run )?(\w+)/g)].map(([, script]) => script);
  expect(scripts).toEqual(['start', 'test']);
  for (const script of scripts) expect(packageJson.scripts).toHaveProperty(script ?? '');
});
