import { ToolkitError } from '#contracts';
import { filterRules, koskiRules, valintarekisteriRules } from '#scenarios';
import type { ConformProviderName } from '../commands/conform.ts';
import { closest } from '../config/closest.ts';

/** What a rule is called, needs and stands on. */
type ToldRule = Pick<
  (typeof koskiRules)[number] | (typeof valintarekisteriRules)[number],
  'id' | 'theme' | 'claims' | 'needs'
>;

export const rulesOf = (provider: ConformProviderName): readonly ToldRule[] =>
  provider === 'koski' ? koskiRules : valintarekisteriRules;

/** Throws ToolkitError `conform-filter` when no rule has all of the words, with those that are nearest. */
export const assertSomeRule = (provider: ConformProviderName, filter = ''): void => {
  const rules = rulesOf(provider);
  if (filterRules(rules, filter).length > 0) return;
  const near = nearest(
    filter,
    rules.map(({ theme, id }) => `${theme}/${id}`),
  );
  throw new ToolkitError('conform-filter', `No rule of ${provider} has all of these words in its theme/name.`, {
    where: `--filter ${JSON.stringify(filter)}`,
    next:
      near.length > 0
        ? `Perhaps ${near.join(', ')}? koeajo conform ${provider} --list has them all.`
        : `koeajo conform ${provider} --list has them all; their themes are ${[...new Set(rules.map(({ theme }) => theme))].join(', ')}.`,
  });
};

/** Those with the most of the words, or of words like them; no more than three. */
const nearest = (filter: string, names: readonly string[]): readonly string[] => {
  const known = [...new Set(names.flatMap((name) => name.split(/[-/]/)))];
  const words = filter
    .toLowerCase()
    .split(/[\s/-]+/)
    .filter((word) => word !== '');
  const meant = words.map((word) => (known.includes(word) ? word : closest(word, known)));
  return names
    .map((name) => ({
      name,
      hits: meant.filter((word) => word !== undefined && name.split(/[-/]/).includes(word)).length,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 3)
    .map(({ name }) => name);
};
