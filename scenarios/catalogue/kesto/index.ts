import type { Scenario } from '../../scenario.ts';
import { aDayOverTheTargetTimeIsNotClearlyTooLong } from './a-day-over-the-target-time-is-not-clearly-too-long.ts';
import { degreeThatIsNotToldGoesToAnOfficial } from './degree-that-is-not-told-goes-to-an-official.ts';
import { fortyEightMonthsForATwoYearDegreeGoToAnOfficial } from './forty-eight-months-for-a-two-year-degree-go-to-an-official.ts';
import { passiThatExpiresADayBeforeThePermitWouldGoesToAnOfficial } from './passi-that-expires-a-day-before-the-permit-would-goes-to-an-official.ts';
import { passiThatExpiresBeforeTheStudiesBeginGoesToAnOfficial } from './passi-that-expires-before-the-studies-begin-goes-to-an-official.ts';
import { passiValidToTheLastDayAppliedForIsEnough } from './passi-valid-to-the-last-day-applied-for-is-enough.ts';
import { permitForLessThanTheStudiesIsGrantedAsAppliedFor } from './permit-for-less-than-the-studies-is-granted-as-applied-for.ts';
import { permitForTheTwoYearsOfAMasterIsGranted } from './permit-for-the-two-years-of-a-master-is-granted.ts';
import { threeMonthsAndADayOverAnExchangeGoToAnOfficial } from './three-months-and-a-day-over-an-exchange-go-to-an-official.ts';
import { threeMonthsAndADayOverTheTimeOfABachelorGoToAnOfficial } from './three-months-and-a-day-over-the-time-of-a-bachelor-go-to-an-official.ts';
import { threeMonthsAndADayOverTheTimeOfAMasterGoToAnOfficial } from './three-months-and-a-day-over-the-time-of-a-master-go-to-an-official.ts';
import { threeMonthsAndADayOverTheTimeOfBothDegreesGoToAnOfficial } from './three-months-and-a-day-over-the-time-of-both-degrees-go-to-an-official.ts';
import { threeMonthsOverAnExchangeAreGranted } from './three-months-over-an-exchange-are-granted.ts';
import { threeMonthsOverTheTimeOfABachelorAreGranted } from './three-months-over-the-time-of-a-bachelor-are-granted.ts';
import { threeMonthsOverTheTimeOfAMasterAreGranted } from './three-months-over-the-time-of-a-master-are-granted.ts';
import { threeMonthsOverTheTimeOfBothDegreesAreGranted } from './three-months-over-the-time-of-both-degrees-are-granted.ts';

export const kesto: readonly Scenario[] = [
  fortyEightMonthsForATwoYearDegreeGoToAnOfficial,
  permitForTheTwoYearsOfAMasterIsGranted,
  aDayOverTheTargetTimeIsNotClearlyTooLong,
  threeMonthsOverTheTimeOfAMasterAreGranted,
  threeMonthsAndADayOverTheTimeOfAMasterGoToAnOfficial,
  threeMonthsOverTheTimeOfABachelorAreGranted,
  threeMonthsAndADayOverTheTimeOfABachelorGoToAnOfficial,
  threeMonthsOverTheTimeOfBothDegreesAreGranted,
  threeMonthsAndADayOverTheTimeOfBothDegreesGoToAnOfficial,
  threeMonthsOverAnExchangeAreGranted,
  threeMonthsAndADayOverAnExchangeGoToAnOfficial,
  permitForLessThanTheStudiesIsGrantedAsAppliedFor,
  degreeThatIsNotToldGoesToAnOfficial,
  passiValidToTheLastDayAppliedForIsEnough,
  passiThatExpiresADayBeforeThePermitWouldGoesToAnOfficial,
  passiThatExpiresBeforeTheStudiesBeginGoesToAnOfficial,
];
