import type { Scenario } from '../../scenario.ts';
import { connectionCutOnceIsTriedAgain } from './connection-cut-once-is-tried-again.ts';
import { sessionThatExpiresIsRenewed } from './session-that-expires-is-renewed.ts';
import { virtaThatIsDownNeverLeadsToAGrant } from './virta-that-is-down-never-leads-to-a-grant.ts';

export const faults: readonly Scenario[] = [
  virtaThatIsDownNeverLeadsToAGrant,
  connectionCutOnceIsTriedAgain,
  sessionThatExpiresIsRenewed,
];
