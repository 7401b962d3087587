import type { Scenario } from '../../scenario.ts';
import { coverGoesByTheStudiesAndNotByTheTimeAppliedFor } from './cover-goes-by-the-studies-and-not-by-the-time-applied-for.ts';
import { europeanHealthInsuranceCardStandsForTheVakuutus } from './european-health-insurance-card-stands-for-the-vakuutus.ts';
import { globalHealthInsuranceCardStandsForTheVakuutus } from './global-health-insurance-card-stands-for-the-vakuutus.ts';
import { kelaCardStandsForTheVakuutus } from './kela-card-stands-for-the-vakuutus.ts';
import { noVakuutusGoesToAnOfficial } from './no-vakuutus-goes-to-an-official.ts';
import { vakuutusFor364DaysGoesToAnOfficial } from './vakuutus-for-364-days-goes-to-an-official.ts';
import { vakuutusFor365DaysOfALeapYearGoesToAnOfficial } from './vakuutus-for-365-days-of-a-leap-year-goes-to-an-official.ts';
import { vakuutusForAYearToTheDayIsEnough } from './vakuutus-for-a-year-to-the-day-is-enough.ts';
import { vakuutusFromTheDayAfterArrivalGoesToAnOfficial } from './vakuutus-from-the-day-after-arrival-goes-to-an-official.ts';
import { vakuutusFromTheDayBeforeArrivalIsEnough } from './vakuutus-from-the-day-before-arrival-is-enough.ts';
import { vakuutusFromTheFirstDayOfStudiesDoesNotCoverAnEarlierArrival } from './vakuutus-from-the-first-day-of-studies-does-not-cover-an-earlier-arrival.ts';
import { vakuutusOf40000EurosCoversStudiesOfTwoYears } from './vakuutus-of-40000-euros-covers-studies-of-two-years.ts';
import { vakuutusOf40000EurosDoesNotCoverAnExchange } from './vakuutus-of-40000-euros-does-not-cover-an-exchange.ts';
import { vakuutusOf120000EurosCoversStudiesADayShortOfTwoYears } from './vakuutus-of-120000-euros-covers-studies-a-day-short-of-two-years.ts';
import { vakuutusOfACentLessThan40000EurosGoesToAnOfficial } from './vakuutus-of-a-cent-less-than-40000-euros-goes-to-an-official.ts';
import { vakuutusOfACentLessThan120000EurosGoesToAnOfficial } from './vakuutus-of-a-cent-less-than-120000-euros-goes-to-an-official.ts';
import { vakuutusOfAJourneyOf90DaysGoesToAnOfficial } from './vakuutus-of-a-journey-of-90-days-goes-to-an-official.ts';
import { vakuutusToTheLastButOneDayOfAnExchangeGoesToAnOfficial } from './vakuutus-to-the-last-but-one-day-of-an-exchange-goes-to-an-official.ts';
import { vakuutusToTheLastDayOfAnExchangeIsEnough } from './vakuutus-to-the-last-day-of-an-exchange-is-enough.ts';
import { vakuutusWhoseCoverIsNotToldGoesToAnOfficial } from './vakuutus-whose-cover-is-not-told-goes-to-an-official.ts';
import { vakuutusWhoseExcessIsNotToldGoesToAnOfficial } from './vakuutus-whose-excess-is-not-told-goes-to-an-official.ts';
import { vakuutusWithAnExcessOf300EurosAndACentGoesToAnOfficial } from './vakuutus-with-an-excess-of-300-euros-and-a-cent-goes-to-an-official.ts';
import { vakuutusWithAnExcessOf300EurosIsEnough } from './vakuutus-with-an-excess-of-300-euros-is-enough.ts';
import { vakuutusWithAnExcessOf301EurosGoesToAnOfficial } from './vakuutus-with-an-excess-of-301-euros-goes-to-an-official.ts';
import { vakuutusWithoutAnEndThatIsToldGoesToAnOfficial } from './vakuutus-without-an-end-that-is-told-goes-to-an-official.ts';

export const vakuutus: readonly Scenario[] = [
  vakuutusOf120000EurosCoversStudiesADayShortOfTwoYears,
  vakuutusOfACentLessThan120000EurosGoesToAnOfficial,
  vakuutusOf40000EurosCoversStudiesOfTwoYears,
  vakuutusOfACentLessThan40000EurosGoesToAnOfficial,
  vakuutusOf40000EurosDoesNotCoverAnExchange,
  coverGoesByTheStudiesAndNotByTheTimeAppliedFor,
  vakuutusWithAnExcessOf300EurosIsEnough,
  vakuutusWithAnExcessOf300EurosAndACentGoesToAnOfficial,
  vakuutusWithAnExcessOf301EurosGoesToAnOfficial,
  vakuutusWhoseExcessIsNotToldGoesToAnOfficial,
  vakuutusWhoseCoverIsNotToldGoesToAnOfficial,
  vakuutusWithoutAnEndThatIsToldGoesToAnOfficial,
  vakuutusFromTheDayBeforeArrivalIsEnough,
  vakuutusFromTheDayAfterArrivalGoesToAnOfficial,
  vakuutusFromTheFirstDayOfStudiesDoesNotCoverAnEarlierArrival,
  vakuutusForAYearToTheDayIsEnough,
  vakuutusFor364DaysGoesToAnOfficial,
  vakuutusFor365DaysOfALeapYearGoesToAnOfficial,
  vakuutusToTheLastDayOfAnExchangeIsEnough,
  vakuutusToTheLastButOneDayOfAnExchangeGoesToAnOfficial,
  vakuutusOfAJourneyOf90DaysGoesToAnOfficial,
  europeanHealthInsuranceCardStandsForTheVakuutus,
  globalHealthInsuranceCardStandsForTheVakuutus,
  kelaCardStandsForTheVakuutus,
  noVakuutusGoesToAnOfficial,
];
