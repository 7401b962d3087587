import type { Scenario } from '../../scenario.ts';
import { bothRegistersDownNeverLeadToAGrant } from './both-registers-down-never-lead-to-a-grant.ts';
import { bothRegistersThatFailOnceAreAskedAgain } from './both-registers-that-fail-once-are-asked-again.ts';
import { casThatFailsOnceIsAskedAgain } from './cas-that-fails-once-is-asked-again.ts';
import { casThatIsSlowIsWaitedFor } from './cas-that-is-slow-is-waited-for.ts';
import { casThatRefusesTheLoginNeverLeadsToAGrant } from './cas-that-refuses-the-login-never-leads-to-a-grant.ts';
import { certificateThatKoskiRefusesNeverLeadsToAGrant } from './certificate-that-koski-refuses-never-leads-to-a-grant.ts';
import { connectionCutOnceIsTriedAgain } from './connection-cut-once-is-tried-again.ts';
import { handshakeThatFailsOnceIsTriedAgain } from './handshake-that-fails-once-is-tried-again.ts';
import { koskiCutInTheMiddleOfItsAnswerIsAskedAgain } from './koski-cut-in-the-middle-of-its-answer-is-asked-again.ts';
import { koskiThatAlwaysCutsTheConnectionNeverLeadsToAGrant } from './koski-that-always-cuts-the-connection-never-leads-to-a-grant.ts';
import { koskiThatAnswers503OnceIsAskedAgain } from './koski-that-answers-503-once-is-asked-again.ts';
import { koskiThatFailsDuringAnExtendedPermitLeadsToNoProposal } from './koski-that-fails-during-an-extended-permit-leads-to-no-proposal.ts';
import { koskiThatFailsOnceDuringAnExtendedPermitIsAskedAgain } from './koski-that-fails-once-during-an-extended-permit-is-asked-again.ts';
import { koskiThatForbidsTheQuestionNeverLeadsToAGrant } from './koski-that-forbids-the-question-never-leads-to-a-grant.ts';
import { koskiThatIsSlowIsWaitedFor } from './koski-that-is-slow-is-waited-for.ts';
import { koskiThatKeepsAnswering503NeverLeadsToAGrant } from './koski-that-keeps-answering-503-never-leads-to-a-grant.ts';
import { koskiThatKnowsNobodyAtFirstDoesNotStopAGrant } from './koski-that-knows-nobody-at-first-does-not-stop-a-grant.ts';
import { koskiThatRecoversAfterFiveErrorsIsNotStormed } from './koski-that-recovers-after-five-errors-is-not-stormed.ts';
import { koskiWithAPageInThePlaceOfJsonNeverLeadsToAGrant } from './koski-with-a-page-in-the-place-of-json-never-leads-to-a-grant.ts';
import { koskiWithHalfADocumentNeverLeadsToAGrant } from './koski-with-half-a-document-never-leads-to-a-grant.ts';
import { koskiWithMalformedJsonNeverLeadsToAGrant } from './koski-with-malformed-json-never-leads-to-a-grant.ts';
import { sessionThatExpiresIsRenewed } from './session-that-expires-is-renewed.ts';
import { sessionThatNeverHoldsNeverLeadsToAGrant } from './session-that-never-holds-never-leads-to-a-grant.ts';
import { ticketThatCasIsTooSlowToCheckIsAskedForAnew } from './ticket-that-cas-is-too-slow-to-check-is-asked-for-anew.ts';
import { ticketThatExpiresIsAskedForAnew } from './ticket-that-expires-is-asked-for-anew.ts';
import { ticketsThatAlwaysExpireNeverLeadToAGrant } from './tickets-that-always-expire-never-lead-to-a-grant.ts';
import { valintarekisteriCutInTheMiddleOfItsAnswerIsAskedAgain } from './valintarekisteri-cut-in-the-middle-of-its-answer-is-asked-again.ts';
import { valintarekisteriCutOnceIsAskedAgain } from './valintarekisteri-cut-once-is-asked-again.ts';
import { valintarekisteriThatAlwaysCutsTheConnectionNeverLeadsToAGrant } from './valintarekisteri-that-always-cuts-the-connection-never-leads-to-a-grant.ts';
import { valintarekisteriThatAnswers404IsNoAnswer } from './valintarekisteri-that-answers-404-is-no-answer.ts';
import { valintarekisteriThatAnswers500OnceIsAskedAgain } from './valintarekisteri-that-answers-500-once-is-asked-again.ts';
import { valintarekisteriThatForbidsTheQuestionNeverLeadsToAGrant } from './valintarekisteri-that-forbids-the-question-never-leads-to-a-grant.ts';
import { valintarekisteriThatIsSlowIsWaitedFor } from './valintarekisteri-that-is-slow-is-waited-for.ts';
import { valintarekisteriThatKeepsAnswering500NeverLeadsToAGrant } from './valintarekisteri-that-keeps-answering-500-never-leads-to-a-grant.ts';
import { valintarekisteriThatRecoversAfterFiveErrorsIsNotStormed } from './valintarekisteri-that-recovers-after-five-errors-is-not-stormed.ts';
import { valintarekisteriWithAPageInThePlaceOfJsonNeverLeadsToAGrant } from './valintarekisteri-with-a-page-in-the-place-of-json-never-leads-to-a-grant.ts';
import { valintarekisteriWithHalfADocumentNeverLeadsToAGrant } from './valintarekisteri-with-half-a-document-never-leads-to-a-grant.ts';
import { valintarekisteriWithMalformedJsonNeverLeadsToAGrant } from './valintarekisteri-with-malformed-json-never-leads-to-a-grant.ts';
import { virtaThatIsDownNeverLeadsToAGrant } from './virta-that-is-down-never-leads-to-a-grant.ts';
import { ytrThatIsDownNeverLeadsToAGrant } from './ytr-that-is-down-never-leads-to-a-grant.ts';

export const faults: readonly Scenario[] = [
  virtaThatIsDownNeverLeadsToAGrant,
  connectionCutOnceIsTriedAgain,
  sessionThatExpiresIsRenewed,
  koskiThatAnswers503OnceIsAskedAgain,
  koskiThatKeepsAnswering503NeverLeadsToAGrant,
  koskiThatIsSlowIsWaitedFor,
  koskiCutInTheMiddleOfItsAnswerIsAskedAgain,
  koskiThatAlwaysCutsTheConnectionNeverLeadsToAGrant,
  koskiWithMalformedJsonNeverLeadsToAGrant,
  koskiWithHalfADocumentNeverLeadsToAGrant,
  koskiWithAPageInThePlaceOfJsonNeverLeadsToAGrant,
  koskiThatForbidsTheQuestionNeverLeadsToAGrant,
  koskiThatRecoversAfterFiveErrorsIsNotStormed,
  valintarekisteriThatAnswers500OnceIsAskedAgain,
  valintarekisteriThatKeepsAnswering500NeverLeadsToAGrant,
  valintarekisteriThatIsSlowIsWaitedFor,
  valintarekisteriCutInTheMiddleOfItsAnswerIsAskedAgain,
  valintarekisteriThatAlwaysCutsTheConnectionNeverLeadsToAGrant,
  valintarekisteriWithMalformedJsonNeverLeadsToAGrant,
  valintarekisteriWithHalfADocumentNeverLeadsToAGrant,
  valintarekisteriWithAPageInThePlaceOfJsonNeverLeadsToAGrant,
  valintarekisteriThatForbidsTheQuestionNeverLeadsToAGrant,
  valintarekisteriThatRecoversAfterFiveErrorsIsNotStormed,
  valintarekisteriCutOnceIsAskedAgain,
  koskiThatKnowsNobodyAtFirstDoesNotStopAGrant,
  valintarekisteriThatAnswers404IsNoAnswer,
  ytrThatIsDownNeverLeadsToAGrant,
  bothRegistersDownNeverLeadToAGrant,
  bothRegistersThatFailOnceAreAskedAgain,
  ticketThatExpiresIsAskedForAnew,
  casThatIsSlowIsWaitedFor,
  casThatFailsOnceIsAskedAgain,
  ticketThatCasIsTooSlowToCheckIsAskedForAnew,
  certificateThatKoskiRefusesNeverLeadsToAGrant,
  handshakeThatFailsOnceIsTriedAgain,
  koskiThatFailsDuringAnExtendedPermitLeadsToNoProposal,
  koskiThatFailsOnceDuringAnExtendedPermitIsAskedAgain,
  ticketsThatAlwaysExpireNeverLeadToAGrant,
  casThatRefusesTheLoginNeverLeadsToAGrant,
  sessionThatNeverHoldsNeverLeadsToAGrant,
];
