// Draws the names of `nimet-drawn.ts` from the locales of @faker-js/faker that have them in Latin letters. Run by hand,
// once for a new list: `npx tsx --conditions=koeajo-source generators/data/draw-names.ts`. What is committed is the
// truth: a new faker has other names, and another dataset would come of them. Not taken: en_NG, which mixes women's,
// men's and family names, and the family names of en, which are mostly not American ones.
import { writeFileSync } from 'node:fs';
import { en, en_GH, en_IN, en_NP, type LocaleDefinition, tr, vi } from '@faker-js/faker';
import { type Stream, stream } from '../stream.ts';

const locales: Readonly<Record<string, LocaleDefinition>> = { en, en_GH, en_IN, en_NP, tr, vi };

/** Of each kind, where a locale has so many. */
const wanted = 40;

const drawLocale = ([locale, { person }]: [string, LocaleDefinition]): string => {
  const own = stream('names').fork(locale);
  const { female = [], male = [], generic = [] } = person?.first_name ?? {};
  const surnames = person?.last_name?.generic ?? [];
  const drawn = {
    naiset: draw(own.fork('naiset'), without(female, [...male, ...generic])),
    miehet: draw(own.fork('miehet'), without(male, [...female, ...generic])),
    sukunimet: locale === 'en' ? [] : draw(own.fork('sukunimet'), surnames),
  };
  const lines = Object.entries(drawn).map(([kind, list]) => `    ${kind}: ${written(list)},`);
  return `  ${locale}: {\n${lines.join('\n')}\n  },`;
};

const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.includes(name));

const draw = (own: Stream, all: readonly string[]): readonly string[] => {
  const fit = [...new Set(all.map(romanised))].filter((name) => /^[A-Z][a-z]{2,11}( [A-Z][a-z]{1,11})?$/.test(name));
  return own.shuffle(fit.toSorted()).slice(0, wanted).toSorted();
};

/** As the machine-readable line of a passport has them: no marks, no letters of one language alone. */
const romanised = (name: string): string =>
  name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '');

const written = (list: readonly string[]): string =>
  list.length === 0 ? '[]' : `names(\`\n${list.join(', ').replaceAll(/(.{80,110}?,) /g, '$1\n')}\n\`)`;

const file = `// Names from @faker-js/faker 10.6.0 (MIT licence), drawn once by draw-names.ts beside this file and romanised.
const names = (text: string): readonly string[] => text.trim().split(/,\\s+/);

/** Given and family names by faker's locale. */
export const drawnNimet = {
${Object.entries(locales).map(drawLocale).join('\n')}
} as const;
`;

writeFileSync(new URL('nimet-drawn.ts', import.meta.url), file);
