import { catalogue, filterScenarios, type Scenario } from '#scenarios';
import type { RunCommandOptions } from '../commands/run.ts';

/** The scenarios that the options choose. Throws ToolkitError `no-scenario-matches`. */
export const selectScenarios = ({
  filter,
  tag,
  ruleSet,
  menettely,
}: Pick<RunCommandOptions, 'filter' | 'tag' | 'ruleSet' | 'menettely'>): readonly Scenario[] =>
  filterScenarios(catalogue, { words: filter, tags: tag, ruleSet, menettely });
