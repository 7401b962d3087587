import type { RuleChanges } from './decide.ts';
import { met } from './rule.ts';

/** One bug, to show what a finding looks like: it never looks at the tuition fee, and takes it for settled and paid. */
export const careless: RuleChanges = {
  'maksuvelvollisuus-is-settled': () => met,
  'lukuvuosimaksu-is-paid-or-covered': () => met,
};
