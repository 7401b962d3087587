import type { Scenario } from '../../scenario.ts';
import { rightEndedByTheOneRightRuleIsNotGranted } from './right-ended-by-the-one-right-rule-is-not-granted.ts';
import { rightNotYetInVirtaDoesNotHoldUpAGrant } from './right-not-yet-in-virta-does-not-hold-up-a-grant.ts';

export const opiskeluoikeus: readonly Scenario[] = [
  rightNotYetInVirtaDoesNotHoldUpAGrant,
  rightEndedByTheOneRightRuleIsNotGranted,
];
