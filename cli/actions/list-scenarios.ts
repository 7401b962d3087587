import type { Scenario } from '#scenarios';
import type { Output } from '../output.ts';

/** `koeajo run --list`: what would be run, for people or as JSON. */
export const listScenarios = (
  scenarios: readonly Scenario[],
  { json = false }: { readonly json?: boolean },
  { write, colors }: Output,
): void => {
  if (json) write(`${JSON.stringify(scenarios.map(toEntry), undefined, 2)}\n`);
  else
    for (const { theme, name, sentence, tags = [] } of scenarios)
      write(
        `${colors.dim(`${theme}/`)}${name}${tags.map((tag) => colors.cyan(` #${tag}`)).join('')}\n    ${colors.dim(sentence)}\n`,
      );
};

const toEntry = ({ name, theme, sentence, claims, conditions, tags = [], world, expected }: Scenario) => ({
  name,
  theme,
  menettely: world.menettely ?? 'ensimmainen-lupa',
  sentence,
  tags,
  conditions,
  claims,
  outcomes: expected.outcomes,
});
