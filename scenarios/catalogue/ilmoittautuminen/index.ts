import type { Scenario } from '../../scenario.ts';
import { absentOnlyInTheTermBeforeGetsAProposal } from './absent-only-in-the-term-before-gets-a-proposal.ts';
import { enrolmentForNoTermAtAllGoesToAnOfficial } from './enrolment-for-no-term-at-all-goes-to-an-official.ts';
import { enrolmentInAStateThatNobodyKnowsGoesToAnOfficial } from './enrolment-in-a-state-that-nobody-knows-goes-to-an-official.ts';
import { enrolmentThatEndsOnTheDayOfTheDecisionGetsAProposal } from './enrolment-that-ends-on-the-day-of-the-decision-gets-a-proposal.ts';
import { enrolmentThatEndsTheDayBeforeTheDecisionGoesToAnOfficial } from './enrolment-that-ends-the-day-before-the-decision-goes-to-an-official.ts';
import { enrolmentWithTheKeyOfNoRightGoesToAnOfficial } from './enrolment-with-the-key-of-no-right-goes-to-an-official.ts';
import { enrolmentWithoutTheKeyOfItsRightGetsAProposal } from './enrolment-without-the-key-of-its-right-gets-a-proposal.ts';
import { firstPermitBeforeAnyEnrolmentIsGranted } from './first-permit-before-any-enrolment-is-granted.ts';
import { presentOnlyInTheTermBeforeGoesToAnOfficial } from './present-only-in-the-term-before-goes-to-an-official.ts';
import { presentUnderOneRightOfTwoGetsAProposal } from './present-under-one-right-of-two-gets-a-proposal.ts';
import { studentWhoHasNotEnrolledGoesToAnOfficial } from './student-who-has-not-enrolled-goes-to-an-official.ts';
import { studentWhoIsAbsentByLawGoesToAnOfficial } from './student-who-is-absent-by-law-goes-to-an-official.ts';
import { studentWhoIsAbsentGoesToAnOfficial } from './student-who-is-absent-goes-to-an-official.ts';
import { studentWhoIsPresentGetsAProposal } from './student-who-is-present-gets-a-proposal.ts';
import { termThatTurnedToAbsenceInItsMiddleGoesToAnOfficial } from './term-that-turned-to-absence-in-its-middle-goes-to-an-official.ts';
import { termThatTurnedToPresenceInItsMiddleGetsAProposal } from './term-that-turned-to-presence-in-its-middle-gets-a-proposal.ts';

export const ilmoittautuminen: readonly Scenario[] = [
  firstPermitBeforeAnyEnrolmentIsGranted,
  studentWhoIsPresentGetsAProposal,
  studentWhoIsAbsentGoesToAnOfficial,
  studentWhoIsAbsentByLawGoesToAnOfficial,
  studentWhoHasNotEnrolledGoesToAnOfficial,
  enrolmentInAStateThatNobodyKnowsGoesToAnOfficial,
  presentOnlyInTheTermBeforeGoesToAnOfficial,
  absentOnlyInTheTermBeforeGetsAProposal,
  enrolmentForNoTermAtAllGoesToAnOfficial,
  enrolmentThatEndsTheDayBeforeTheDecisionGoesToAnOfficial,
  enrolmentThatEndsOnTheDayOfTheDecisionGetsAProposal,
  termThatTurnedToPresenceInItsMiddleGetsAProposal,
  termThatTurnedToAbsenceInItsMiddleGoesToAnOfficial,
  enrolmentWithoutTheKeyOfItsRightGetsAProposal,
  enrolmentWithTheKeyOfNoRightGoesToAnOfficial,
  presentUnderOneRightOfTwoGetsAProposal,
];
