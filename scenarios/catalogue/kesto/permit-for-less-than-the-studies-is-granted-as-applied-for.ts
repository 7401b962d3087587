import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const permitForLessThanTheStudiesIsGrantedAsAppliedFor: Scenario = {
  name: 'permit-for-less-than-the-studies-is-granted-as-applied-for',
  theme: 'kesto',
  sentence: "A master's student who applies for the first year only is granted that year, as it was applied for.",
  claims: ['DF-016', 'DF-022'],
  conditions: ['time-applied-for-is-not-too-long'],
  world: { hakemus: applyUntil('2027-07-31') },
  expected: { outcomes: ['automatic-grant'] },
};
