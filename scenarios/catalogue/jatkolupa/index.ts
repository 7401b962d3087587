import type { Scenario } from '../../scenario.ts';
import { attainmentOfTheDayAfterTheDecisionDoesNotCount } from './attainment-of-the-day-after-the-decision-does-not-count.ts';
import { attainmentOfTheDayBeforeThePermitDoesNotCount } from './attainment-of-the-day-before-the-permit-does-not-count.ts';
import { attainmentOfTheDayOfTheDecisionCounts } from './attainment-of-the-day-of-the-decision-counts.ts';
import { attainmentOfTheFirstDayOfThePermitCounts } from './attainment-of-the-first-day-of-the-permit-counts.ts';
import { changeOfSchoolGetsAProposal } from './change-of-school-gets-a-proposal.ts';
import { creditsUnderTwoRightsAddUp } from './credits-under-two-rights-add-up.ts';
import { extendedPermitForAnotherPersonThanInKoskiGoesToAnOfficial } from './extended-permit-for-another-person-than-in-koski-goes-to-an-official.ts';
import { extendedPermitForTooLongGoesToAnOfficial } from './extended-permit-for-too-long-goes-to-an-official.ts';
import { extendedPermitNeedsNoValintarekisteri } from './extended-permit-needs-no-valintarekisteri.ts';
import { extendedPermitOfAGoodStudentIsProposed } from './extended-permit-of-a-good-student-is-proposed.ts';
import { extendedPermitOnAnotherBasisGoesToAnOfficial } from './extended-permit-on-another-basis-goes-to-an-official.ts';
import { extendedPermitOnPaperGoesToAnOfficial } from './extended-permit-on-paper-goes-to-an-official.ts';
import { extendedPermitWithAnUnpaidKasittelymaksuIsNotProposed } from './extended-permit-with-an-unpaid-kasittelymaksu-is-not-proposed.ts';
import { extendedPermitWithSomethingAgainstItGoesToAnOfficial } from './extended-permit-with-something-against-it-goes-to-an-official.ts';
import { extendedPermitWithUnprovedHenkilollisyysIsPending } from './extended-permit-with-unproved-henkilollisyys-is-pending.ts';
import { extendedPermitWithoutAHyvaksymiskirjeIsProposed } from './extended-permit-without-a-hyvaksymiskirje-is-proposed.ts';
import { extendedPermitWithoutARightInKoskiGoesToAnOfficial } from './extended-permit-without-a-right-in-koski-goes-to-an-official.ts';
import { extendedPermitWithoutAVakuutusGoesToAnOfficial } from './extended-permit-without-a-vakuutus-goes-to-an-official.ts';
import { extendedPermitWithoutPassiAmongTheLiitteetGoesToAnOfficial } from './extended-permit-without-passi-among-the-liitteet-goes-to-an-official.ts';
import { extendedPermitWithoutVakuutusAmongTheLiitteetGoesToAnOfficial } from './extended-permit-without-vakuutus-among-the-liitteet-goes-to-an-official.ts';
import { extendedPermitWithoutVaratAmongTheLiitteetGoesToAnOfficial } from './extended-permit-without-varat-among-the-liitteet-goes-to-an-official.ts';
import { feeOfTheTermCoveredByAScholarshipGetsAProposal } from './fee-of-the-term-covered-by-a-scholarship-gets-a-proposal.ts';
import { feeOfTheTermOfWhichNothingIsToldGoesToAnOfficial } from './fee-of-the-term-of-which-nothing-is-told-goes-to-an-official.ts';
import { feeOfTheTermSettledAgainstItsSumsGoesToAnOfficial } from './fee-of-the-term-settled-against-its-sums-goes-to-an-official.ts';
import { feeOfTheTermSettledWithoutSumsGetsAProposal } from './fee-of-the-term-settled-without-sums-gets-a-proposal.ts';
import { firstPermitInTheFlowOfExtendedOnesGoesToAnOfficial } from './first-permit-in-the-flow-of-extended-ones-goes-to-an-official.ts';
import { graduateGoesToAnOfficial } from './graduate-goes-to-an-official.ts';
import { moduleCountsOnceAndNotItsCoursesBesides } from './module-counts-once-and-not-its-courses-besides.ts';
import { moduleWithoutAnExtentCountsByItsCourses } from './module-without-an-extent-counts-by-its-courses.ts';
import { noAttainmentAtAllGoesToAnOfficial } from './no-attainment-at-all-goes-to-an-official.ts';
import { noMeansAtAllGoToAnOfficialWhenExtending } from './no-means-at-all-go-to-an-official-when-extending.ts';
import { passiThatExpiresADayBeforeAnExtendedPermitWouldGoesToAnOfficial } from './passi-that-expires-a-day-before-an-extended-permit-would-goes-to-an-official.ts';
import { passiveStudentGoesToAnOfficial } from './passive-student-goes-to-an-official.ts';
import { permitForWorkAfterTheOneForStudiesGoesToAnOfficial } from './permit-for-work-after-the-one-for-studies-goes-to-an-official.ts';
import { permitForWorkIsNotExtendedForStudies } from './permit-for-work-is-not-extended-for-studies.ts';
import { permitToExtendThatNobodyKnowsGoesToAnOfficial } from './permit-to-extend-that-nobody-knows-goes-to-an-official.ts';
import { rightOfAnotherLevelGoesToAnOfficial } from './right-of-another-level-goes-to-an-official.ts';
import { rightThatEndedTheDayBeforeTheDecisionGoesToAnOfficial } from './right-that-ended-the-day-before-the-decision-goes-to-an-official.ts';
import { rightThatEndsOnTheDayOfTheDecisionByStateGoesToAnOfficial } from './right-that-ends-on-the-day-of-the-decision-by-state-goes-to-an-official.ts';
import { rightThatEndsOnTheDayOfTheDecisionIsInForce } from './right-that-ends-on-the-day-of-the-decision-is-in-force.ts';
import { rightThatWaitsAsAnOptionIsInForce } from './right-that-waits-as-an-option-is-in-force.ts';
import { rightThatWillBeGivenUpTomorrowIsInForce } from './right-that-will-be-given-up-tomorrow-is-in-force.ts';
import { rightsToBothDegreesGetAProposal } from './rights-to-both-degrees-get-a-proposal.ts';
import { secondYearNeeds90Op } from './second-year-needs-90-op.ts';
import { secondYearWith899OpGoesToAnOfficial } from './second-year-with-89-9-op-goes-to-an-official.ts';
import { sentASecondBeforeTheLastThreeMonthsGoesToAnOfficial } from './sent-a-second-before-the-last-three-months-goes-to-an-official.ts';
import { sentInTheFirstSecondAfterThePermitGoesToAnOfficial } from './sent-in-the-first-second-after-the-permit-goes-to-an-official.ts';
import { sentInTheFirstSecondOfTheLastThreeMonthsIsInTime } from './sent-in-the-first-second-of-the-last-three-months-is-in-time.ts';
import { sentInTheLastSecondOfThePermitIsInTime } from './sent-in-the-last-second-of-the-permit-is-in-time.ts';
import { sentThreeMonthsBeforeThePermitEndsIsInTime } from './sent-three-months-before-the-permit-ends-is-in-time.ts';
import { slowYearThatAnotherOneMakesGoodGetsAProposal } from './slow-year-that-another-one-makes-good-gets-a-proposal.ts';
import { studentWhoBecameAFinnishCitizenGoesToAnOfficial } from './student-who-became-a-finnish-citizen-goes-to-an-official.ts';
import { studentWhoCameBackGetsAProposal } from './student-who-came-back-gets-a-proposal.ts';
import { studentWhoGaveUpGoesToAnOfficial } from './student-who-gave-up-goes-to-an-official.ts';
import { studentWhoTookItBackGetsAProposal } from './student-who-took-it-back-gets-a-proposal.ts';
import { studentWhoseTimeIsOverGoesToAnOfficial } from './student-whose-time-is-over-goes-to-an-official.ts';
import { studentWithoutAFeeGetsAProposal } from './student-without-a-fee-gets-a-proposal.ts';
import { studiesOf449OpGoToAnOfficial } from './studies-of-44-9-op-go-to-an-official.ts';
import { studiesOf451OpAreEnough } from './studies-of-45-1-op-are-enough.ts';
import { studiesOf45OpAreEnough } from './studies-of-45-op-are-enough.ts';
import { studiesOf45OpInManySmallCoursesAreEnough } from './studies-of-45-op-in-many-small-courses-are-enough.ts';
import { threeMonthsBeforeTheEndOfMayBeginOnTheLastOfFebruary } from './three-months-before-the-end-of-may-begin-on-the-last-of-february.ts';
import { transferredCreditsCountByTheDayOfTheAttainment } from './transferred-credits-count-by-the-day-of-the-attainment.ts';
import { transferredCreditsOfEarlierYearsDoNotCount } from './transferred-credits-of-earlier-years-do-not-count.ts';
import { tyotulotAndVaratAddUp } from './tyotulot-and-varat-add-up.ts';
import { tyotulotAreEurosAMonthAndNotAYear } from './tyotulot-are-euros-a-month-and-not-a-year.ts';
import { tyotulotCountForTheMonthsOfTheStudiesOnly } from './tyotulot-count-for-the-months-of-the-studies-only.ts';
import { tyotulotOf79999EurosAMonthGoToAnOfficial } from './tyotulot-of-799-99-euros-a-month-go-to-an-official.ts';
import { tyotulotOf800EurosAMonthAreEnough } from './tyotulot-of-800-euros-a-month-are-enough.ts';
import { unpaidFeeOfTheTermBeforeDoesNotMatter } from './unpaid-fee-of-the-term-before-does-not-matter.ts';
import { unpaidFeeOfTheTermGoesToAnOfficial } from './unpaid-fee-of-the-term-goes-to-an-official.ts';
import { unpaidFeeOfThisTermAfterAPaidOneGoesToAnOfficial } from './unpaid-fee-of-this-term-after-a-paid-one-goes-to-an-official.ts';
import { unpaidFeeThatIsZeroDoesNotMatter } from './unpaid-fee-that-is-zero-does-not-matter.ts';
import { varatAloneAreEnoughForAnExtendedPermit } from './varat-alone-are-enough-for-an-extended-permit.ts';

export const jatkolupa: readonly Scenario[] = [
  extendedPermitOfAGoodStudentIsProposed,
  studiesOf449OpGoToAnOfficial,
  studiesOf45OpAreEnough,
  studiesOf451OpAreEnough,
  studiesOf45OpInManySmallCoursesAreEnough,
  noAttainmentAtAllGoesToAnOfficial,
  transferredCreditsCountByTheDayOfTheAttainment,
  transferredCreditsOfEarlierYearsDoNotCount,
  attainmentOfTheDayBeforeThePermitDoesNotCount,
  attainmentOfTheFirstDayOfThePermitCounts,
  attainmentOfTheDayOfTheDecisionCounts,
  attainmentOfTheDayAfterTheDecisionDoesNotCount,
  moduleCountsOnceAndNotItsCoursesBesides,
  moduleWithoutAnExtentCountsByItsCourses,
  creditsUnderTwoRightsAddUp,
  secondYearNeeds90Op,
  secondYearWith899OpGoesToAnOfficial,
  slowYearThatAnotherOneMakesGoodGetsAProposal,
  sentThreeMonthsBeforeThePermitEndsIsInTime,
  sentASecondBeforeTheLastThreeMonthsGoesToAnOfficial,
  sentInTheFirstSecondOfTheLastThreeMonthsIsInTime,
  sentInTheLastSecondOfThePermitIsInTime,
  sentInTheFirstSecondAfterThePermitGoesToAnOfficial,
  threeMonthsBeforeTheEndOfMayBeginOnTheLastOfFebruary,
  permitToExtendThatNobodyKnowsGoesToAnOfficial,
  permitForWorkIsNotExtendedForStudies,
  permitForWorkAfterTheOneForStudiesGoesToAnOfficial,
  firstPermitInTheFlowOfExtendedOnesGoesToAnOfficial,
  graduateGoesToAnOfficial,
  passiveStudentGoesToAnOfficial,
  studentWhoGaveUpGoesToAnOfficial,
  studentWhoseTimeIsOverGoesToAnOfficial,
  studentWhoCameBackGetsAProposal,
  studentWhoTookItBackGetsAProposal,
  rightThatEndsOnTheDayOfTheDecisionIsInForce,
  rightThatEndedTheDayBeforeTheDecisionGoesToAnOfficial,
  rightThatEndsOnTheDayOfTheDecisionByStateGoesToAnOfficial,
  rightThatWillBeGivenUpTomorrowIsInForce,
  changeOfSchoolGetsAProposal,
  rightOfAnotherLevelGoesToAnOfficial,
  unpaidFeeOfTheTermGoesToAnOfficial,
  unpaidFeeOfThisTermAfterAPaidOneGoesToAnOfficial,
  unpaidFeeOfTheTermBeforeDoesNotMatter,
  studentWithoutAFeeGetsAProposal,
  feeOfTheTermCoveredByAScholarshipGetsAProposal,
  feeOfTheTermOfWhichNothingIsToldGoesToAnOfficial,
  feeOfTheTermSettledAgainstItsSumsGoesToAnOfficial,
  feeOfTheTermSettledWithoutSumsGetsAProposal,
  unpaidFeeThatIsZeroDoesNotMatter,
  tyotulotOf800EurosAMonthAreEnough,
  tyotulotOf79999EurosAMonthGoToAnOfficial,
  tyotulotAndVaratAddUp,
  tyotulotAreEurosAMonthAndNotAYear,
  varatAloneAreEnoughForAnExtendedPermit,
  noMeansAtAllGoToAnOfficialWhenExtending,
  extendedPermitWithoutAHyvaksymiskirjeIsProposed,
  extendedPermitWithoutPassiAmongTheLiitteetGoesToAnOfficial,
  extendedPermitWithoutVaratAmongTheLiitteetGoesToAnOfficial,
  extendedPermitWithoutVakuutusAmongTheLiitteetGoesToAnOfficial,
  extendedPermitOnPaperGoesToAnOfficial,
  extendedPermitWithUnprovedHenkilollisyysIsPending,
  extendedPermitWithSomethingAgainstItGoesToAnOfficial,
  extendedPermitForTooLongGoesToAnOfficial,
  extendedPermitWithoutARightInKoskiGoesToAnOfficial,
  extendedPermitNeedsNoValintarekisteri,
  rightsToBothDegreesGetAProposal,
  rightThatWaitsAsAnOptionIsInForce,
  tyotulotCountForTheMonthsOfTheStudiesOnly,
  extendedPermitOnAnotherBasisGoesToAnOfficial,
  extendedPermitWithAnUnpaidKasittelymaksuIsNotProposed,
  extendedPermitWithoutAVakuutusGoesToAnOfficial,
  passiThatExpiresADayBeforeAnExtendedPermitWouldGoesToAnOfficial,
  studentWhoBecameAFinnishCitizenGoesToAnOfficial,
  extendedPermitForAnotherPersonThanInKoskiGoesToAnOfficial,
];
