import { ToolkitError } from '#contracts';
import { ruleSetOf, ruleSetsOf } from '../flow/rule-sets/index.ts';
import { type Scenario, tags } from '../scenario.ts';
import { prepare } from './prepare.ts';

/** Which scenarios are wanted; all that is given must hold. */
export interface ScenarioChoice {
  /** A part of `theme/name`, in any case. */
  readonly words?: string | undefined;
  /** One of these; which there are, `tags` tells. */
  readonly tags?: readonly string[] | undefined;
  readonly menettely?: string | undefined;
  /** The id of the dated rule set that decides them: `ensimmainen-lupa-2024-05-23`. */
  readonly ruleSet?: string | undefined;
}

/**
 * The scenarios that are wanted, in their order. Heavy ones only when the tag asks for them, or the words are their name.
 * Throws ToolkitError `no-scenario-matches`.
 */
export const filterScenarios = (scenarios: readonly Scenario[], choice: ScenarioChoice = {}): readonly Scenario[] => {
  const found = scenarios.filter((scenario) => isWanted(scenario, choice));
  if (found.length > 0) return found;
  const { words, menettely, ruleSet } = choice;
  const asked = [
    ...(words === undefined ? [] : [`"${words}" in its name or theme`]),
    ...(choice.tags === undefined ? [] : [`the tag ${choice.tags.join(' or ')}`]),
    ...(menettely === undefined ? [] : [`the procedure ${menettely}`]),
    ...(ruleSet === undefined ? [] : [`the rule set ${ruleSet}`]),
  ];
  throw new ToolkitError('no-scenario-matches', `No scenario has ${asked.join(' and ')}`, {
    where: words !== undefined ? '--filter' : choice.tags ? '--tag' : menettely ? '--menettely' : '--rule-set',
    next:
      `Give a part of a name or one of the themes ${[...new Set(scenarios.map(({ theme }) => theme))].join(', ')}. ` +
      `Tags are ${tags.join(', ')}; what is heavy is run only by its tag or its whole name. ` +
      `Rule sets are ${ruleSetIds.join(', ')}.`,
  });
};

const ruleSetIds: readonly string[] = Object.values(ruleSetsOf).flatMap((sets) => sets.map(({ id }) => id));

const isWanted = (scenario: Scenario, { words = '', tags: wanted, menettely, ruleSet }: ScenarioChoice): boolean => {
  const { theme, name, tags: own = [], world } = scenario;
  const asked = words.toLowerCase();
  return (
    `${theme}/${name}`.includes(asked) &&
    (wanted === undefined || own.some((tag) => wanted.includes(tag))) &&
    (menettely === undefined || menettely === (world.menettely ?? 'ensimmainen-lupa')) &&
    (ruleSet === undefined || ruleSet === ruleSetOf(prepare(scenario, 'koeajo').pyynto).id) &&
    (!own.includes('heavy') || wanted?.includes('heavy') === true || [name, `${theme}/${name}`].includes(asked))
  );
};
