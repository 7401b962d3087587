import { ToolkitError } from '#contracts';
import type { Scenario } from '../scenario.ts';

/**
 * The scenarios whose `theme/name` contains the words, in any case. No words: all of them.
 * Throws ToolkitError `no-scenario-matches`.
 */
export const filterScenarios = (scenarios: readonly Scenario[], words?: string): readonly Scenario[] => {
  if (words === undefined) return scenarios;
  const found = scenarios.filter(({ theme, name }) => `${theme}/${name}`.includes(words.toLowerCase()));
  if (found.length > 0) return found;
  throw new ToolkitError('no-scenario-matches', `No scenario has "${words}" in its name or theme`, {
    where: '--filter',
    next: `Give a part of a name or one of the themes ${[...new Set(scenarios.map(({ theme }) => theme))].join(', ')}.`,
  });
};
