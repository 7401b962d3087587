import { answerFollowsTheProtocol } from './answer-follows-the-protocol.ts';
import { bothRegistersAreAsked } from './both-registers-are-asked.ts';
import type { Check } from './check.ts';
import { decisionIsAsExpected } from './decision-is-as-expected.ts';
import { noIdentifierInAUrl } from './no-identifier-in-a-url.ts';
import { nothingIsGrantedOnMissingData } from './nothing-is-granted-on-missing-data.ts';
import { reasonsNameTheFailedConditions } from './reasons-name-the-failed-conditions.ts';
import { retriesStayWithinBudget } from './retries-stay-within-budget.ts';

/** Every check, in the order in which findings are told. */
export const checks: readonly Check[] = [
  answerFollowsTheProtocol,
  decisionIsAsExpected,
  reasonsNameTheFailedConditions,
  nothingIsGrantedOnMissingData,
  bothRegistersAreAsked,
  noIdentifierInAUrl,
  retriesStayWithinBudget,
];

export type { Check, Discovery } from './check.ts';
