import { conditions, menettelyt } from '#contracts';
import { type Scenario, themes } from '../scenario.ts';

/** The catalogue as Markdown: every scenario by theme, and which of them turn on each condition. */
export const toCataloguePage = (catalogue: readonly Scenario[]): string =>
  [
    '<!-- Made by npm run generate; change the scenarios instead. -->',
    '# Scenarios',
    '',
    `${catalogue.length} situations that a decision flow is put into, each a file under [scenarios/catalogue](../scenarios/catalogue).`,
    'Claims are statements with a source, in `contracts/*/claims.ts`; conditions are the published list that a decision',
    'flow answers with. `koeajo run --filter <name>` runs one of them.',
    '',
    ...toContents(catalogue),
    '',
    ...themes.flatMap((theme) => toTheme(theme, catalogue)),
    ...toConditionTable(catalogue),
    '',
  ].join('\n');

const toContents = (catalogue: readonly Scenario[]): readonly string[] => [
  '| theme | scenarios |',
  '|---|--:|',
  ...themes
    .map((theme) => ({ theme, count: catalogue.filter((scenario) => scenario.theme === theme).length }))
    .filter(({ count }) => count > 0)
    .map(({ theme, count }) => `| [${theme}](#${theme}) | ${count} |`),
  `| [conditions × scenarios](#conditions--scenarios) | ${conditions.length} conditions |`,
];

const toTheme = (theme: string, catalogue: readonly Scenario[]): readonly string[] => {
  const own = catalogue.filter((scenario) => scenario.theme === theme);
  return own.length === 0 ? [] : [`## ${theme}`, '', ...own.flatMap(toEntry)];
};

const toEntry = ({ name, theme, sentence, claims, conditions: turnsOn, tags = [], world, expected }: Scenario) => [
  `### ${name}`,
  '',
  sentence,
  '',
  `- outcome: ${expected.outcomes.map(code).join(' or ')}${expected.outcomes.length === 0 ? 'what the rules say' : ''}`,
  ...(world.menettely === undefined || world.menettely === 'ensimmainen-lupa'
    ? []
    : [`- procedure: ${world.menettely}`]),
  `- turns on: ${turnsOn.length === 0 ? 'all of its conditions' : turnsOn.map(code).join(', ')}`,
  `- claims: ${claims.join(', ')}`,
  ...(tags.length === 0 ? [] : [`- tags: ${tags.join(', ')}`]),
  `- [file](../scenarios/catalogue/${theme}/${name}.ts)`,
  '',
];

const toConditionTable = (catalogue: readonly Scenario[]): readonly string[] => [
  '## Conditions × scenarios',
  '',
  'Which scenarios turn on each condition; those that turn on all of them are not counted. No condition is without one.',
  '',
  ...menettelyt.flatMap((menettely) => [
    `### Conditions of ${menettely}`,
    '',
    '| condition | scenarios | which |',
    '|---|--:|---|',
    ...conditions
      .filter((condition) => condition.menettelyt.some((each) => each === menettely))
      .map(({ id, sentence }) => {
        const names = scenariosOf(id, menettely, catalogue).map(({ name }) => `[${name}](#${name})`);
        return `| \`${id}\`<br>${sentence} | ${names.length} | ${names.join(', ')} |`;
      }),
    '',
  ]),
];

/** It follows from all the others, so that a scenario that turns on all of them turns on it. */
const following = 'permit-is-granted-exactly-as-applied-for';

/** The scenarios of a procedure that turn on a condition. */
export const scenariosOf = (condition: string, menettely: string, catalogue: readonly Scenario[]) =>
  catalogue.filter(
    ({ conditions: turnsOn, world }) =>
      (world.menettely ?? 'ensimmainen-lupa') === menettely &&
      (turnsOn.some((id) => id === condition) || (turnsOn.length === 0 && condition === following)),
  );

const code = (text: string): string => `\`${text}\``;
