import { type Menettely, toMenettely } from '#contracts';
import { catalogue } from '../../catalogue/index.ts';
import type { ScenarioResult } from '../../run/events.ts';

/** The procedure of a scenario, also of one that was never asked. */
export const menettelyOf = ({ history, name }: ScenarioResult): Menettely =>
  history === undefined
    ? (catalogue.find((scenario) => scenario.name === name)?.world.menettely ?? 'ensimmainen-lupa')
    : toMenettely(history.pyynto);
