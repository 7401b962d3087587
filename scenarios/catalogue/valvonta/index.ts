import type { Scenario } from '../../scenario.ts';
import { monitoredStudentWhoCameBackIsLeftAlone } from './monitored-student-who-came-back-is-left-alone.ts';
import { monitoredStudentWhoGaveUpGoesToAnOfficial } from './monitored-student-who-gave-up-goes-to-an-official.ts';
import { monitoredStudentWhoGraduatedGoesToAnOfficial } from './monitored-student-who-graduated-goes-to-an-official.ts';
import { monitoredStudentWhoHasNotEnrolledGoesToAnOfficial } from './monitored-student-who-has-not-enrolled-goes-to-an-official.ts';
import { monitoredStudentWhoIsAbsentByLawGoesToAnOfficial } from './monitored-student-who-is-absent-by-law-goes-to-an-official.ts';
import { monitoredStudentWhoIsAbsentGoesToAnOfficial } from './monitored-student-who-is-absent-goes-to-an-official.ts';
import { monitoredStudentWhoWentPassiveGoesToAnOfficial } from './monitored-student-who-went-passive-goes-to-an-official.ts';
import { monitoredStudentWhoseRightRanOutGoesToAnOfficial } from './monitored-student-whose-right-ran-out-goes-to-an-official.ts';
import { monitoringWithoutAnAnswerOfKoskiFindsNothingInOrder } from './monitoring-without-an-answer-of-koski-finds-nothing-in-order.ts';
import { newRightInThePlaceOfAnEndedOneIsLeftAlone } from './new-right-in-the-place-of-an-ended-one-is-left-alone.ts';
import { permitOnAnotherBasisGoesToAnOfficial } from './permit-on-another-basis-goes-to-an-official.ts';
import { permitThatBeganLaterDoesNotCountTheYear } from './permit-that-began-later-does-not-count-the-year.ts';
import { permitThatBeganWithinAMonthOfTheYearCountsTheYear } from './permit-that-began-within-a-month-of-the-year-counts-the-year.ts';
import { permitThatBeginsTodayIsMonitored } from './permit-that-begins-today-is-monitored.ts';
import { permitThatBeginsTomorrowGoesToAnOfficial } from './permit-that-begins-tomorrow-goes-to-an-official.ts';
import { permitThatEndedYesterdayGoesToAnOfficial } from './permit-that-ended-yesterday-goes-to-an-official.ts';
import { permitWhoseLastDayItIsIsMonitored } from './permit-whose-last-day-it-is-is-monitored.ts';
import { presenceInAComingTermIsNoBeginning } from './presence-in-a-coming-term-is-no-beginning.ts';
import { progressIsMissedFromTheFirstSecondAfterTheFirstYear } from './progress-is-missed-from-the-first-second-after-the-first-year.ts';
import { progressIsNotMissedInTheLastSecondOfTheFirstYear } from './progress-is-not-missed-in-the-last-second-of-the-first-year.ts';
import { progressOf45OpAfterAYearIsLeftAlone } from './progress-of-45-op-after-a-year-is-left-alone.ts';
import { state7IsNotTakenForTheEndOfTheStudies } from './state-7-is-not-taken-for-the-end-of-the-studies.ts';
import { studentInOrderIsLeftAlone } from './student-in-order-is-left-alone.ts';
import { studentNotPresentOnTheFirstDayOfTheStudiesGoesToAnOfficial } from './student-not-present-on-the-first-day-of-the-studies-goes-to-an-official.ts';
import { studentWhomKoskiDoesNotKnowGoesToAnOfficial } from './student-whom-koski-does-not-know-goes-to-an-official.ts';
import { studentWithAnotherNameInKoskiGoesToAnOfficial } from './student-with-another-name-in-koski-goes-to-an-official.ts';
import { studentWithoutARightBeforeTheStudiesIsLeftAlone } from './student-without-a-right-before-the-studies-is-left-alone.ts';
import { studiesFromJanuaryHaveUntilJulyToBegin } from './studies-from-january-have-until-july-to-begin.ts';
import { studiesFromJanuaryNotBegunByJulyGoToAnOfficial } from './studies-from-january-not-begun-by-july-go-to-an-official.ts';
import { studiesHaveBegunByAnAttainment } from './studies-have-begun-by-an-attainment.ts';
import { studiesHaveBegunByPresence } from './studies-have-begun-by-presence.ts';
import { studiesNeedNotHaveBegunBeforeTheFirstTermEnds } from './studies-need-not-have-begun-before-the-first-term-ends.ts';
import { studiesNotBegunByTheEndOfTheFirstTermGoToAnOfficial } from './studies-not-begun-by-the-end-of-the-first-term-go-to-an-official.ts';

export const valvonta: readonly Scenario[] = [
  studentInOrderIsLeftAlone,
  studiesNotBegunByTheEndOfTheFirstTermGoToAnOfficial,
  studiesNeedNotHaveBegunBeforeTheFirstTermEnds,
  studiesHaveBegunByAnAttainment,
  studiesFromJanuaryHaveUntilJulyToBegin,
  studentWithoutARightBeforeTheStudiesIsLeftAlone,
  studentNotPresentOnTheFirstDayOfTheStudiesGoesToAnOfficial,
  monitoredStudentWhoGraduatedGoesToAnOfficial,
  monitoredStudentWhoWentPassiveGoesToAnOfficial,
  monitoredStudentWhoGaveUpGoesToAnOfficial,
  monitoredStudentWhoseRightRanOutGoesToAnOfficial,
  monitoredStudentWhoCameBackIsLeftAlone,
  state7IsNotTakenForTheEndOfTheStudies,
  newRightInThePlaceOfAnEndedOneIsLeftAlone,
  monitoredStudentWhoIsAbsentGoesToAnOfficial,
  monitoredStudentWhoIsAbsentByLawGoesToAnOfficial,
  monitoredStudentWhoHasNotEnrolledGoesToAnOfficial,
  progressIsNotMissedInTheLastSecondOfTheFirstYear,
  progressIsMissedFromTheFirstSecondAfterTheFirstYear,
  progressOf45OpAfterAYearIsLeftAlone,
  permitThatBeganWithinAMonthOfTheYearCountsTheYear,
  permitThatBeganLaterDoesNotCountTheYear,
  permitWhoseLastDayItIsIsMonitored,
  permitThatEndedYesterdayGoesToAnOfficial,
  permitThatBeginsTodayIsMonitored,
  permitThatBeginsTomorrowGoesToAnOfficial,
  permitOnAnotherBasisGoesToAnOfficial,
  studentWhomKoskiDoesNotKnowGoesToAnOfficial,
  studentWithAnotherNameInKoskiGoesToAnOfficial,
  monitoringWithoutAnAnswerOfKoskiFindsNothingInOrder,
  studiesFromJanuaryNotBegunByJulyGoToAnOfficial,
  studiesHaveBegunByPresence,
  presenceInAComingTermIsNoBeginning,
];
