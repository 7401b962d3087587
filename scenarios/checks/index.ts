import { answerFollowsTheProtocol } from './answer-follows-the-protocol.ts';
import type { Check } from './check.ts';
import { decisionIsAsExpected } from './decision-is-as-expected.ts';
import { neededRegistersAreAsked } from './needed-registers-are-asked.ts';
import { noIdentifierInAUrl } from './no-identifier-in-a-url.ts';
import { noMorePersonsThanNeeded } from './no-more-persons-than-needed.ts';
import { nothingIsGrantedOnMissingData } from './nothing-is-granted-on-missing-data.ts';
import { reasonsNameTheFailedConditions } from './reasons-name-the-failed-conditions.ts';
import { retriesStayWithinBudget } from './retries-stay-within-budget.ts';
import { sameQuestionSameDecision } from './same-question-same-decision.ts';
import { whatIsSaidOfConditionsIsTrue } from './what-is-said-of-conditions-is-true.ts';

/** Every check, in the order in which findings are told. */
export const checks: readonly Check[] = [
  answerFollowsTheProtocol,
  decisionIsAsExpected,
  reasonsNameTheFailedConditions,
  whatIsSaidOfConditionsIsTrue,
  nothingIsGrantedOnMissingData,
  neededRegistersAreAsked,
  noMorePersonsThanNeeded,
  noIdentifierInAUrl,
  retriesStayWithinBudget,
  sameQuestionSameDecision,
];

export type { Check, Discovery } from './check.ts';
