import { glossary } from './glossary.ts';

/** The README with the glossary as a table between its two marks. */
export const toReadme = (readme: string): string =>
  readme.replace(/<!-- glossary -->.*<!-- \/glossary -->/s, `<!-- glossary -->\n${table()}\n<!-- /glossary -->`);

const table = (): string =>
  [
    '| term | plural | English |',
    '|---|---|---|',
    ...glossary.map(({ term, plural, gloss }) => `| ${term} | ${plural} | ${gloss} |`),
  ].join('\n');
