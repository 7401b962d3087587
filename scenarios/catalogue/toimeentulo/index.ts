import type { Scenario } from '../../scenario.ts';
import { apurahaForTheFeeWith5000EurosForLivingLeaves4600ToShow } from './apuraha-for-the-fee-with-5000-euros-for-living-leaves-4600-to-show.ts';
import { elinkustannusapurahaAndVaratInCentsAddUpExactly } from './elinkustannusapuraha-and-varat-in-cents-add-up-exactly.ts';
import { elinkustannusapurahaForTheWholeYearNeedsNoVarat } from './elinkustannusapuraha-for-the-whole-year-needs-no-varat.ts';
import { elinkustannusapurahaOf2000EurosLeaves7600ToShow } from './elinkustannusapuraha-of-2000-euros-leaves-7600-to-show.ts';
import { elinkustannusapurahaThatLeavesACentOpenGoesToAnOfficial } from './elinkustannusapuraha-that-leaves-a-cent-open-goes-to-an-official.ts';
import { exchangeOfElevenMonthsNeeds8800Euros } from './exchange-of-eleven-months-needs-8800-euros.ts';
import { exchangeOfElevenMonthsWithACentTooLittleGoesToAnOfficial } from './exchange-of-eleven-months-with-a-cent-too-little-goes-to-an-official.ts';
import { exchangeOfExactlyAYearNeeds9600Euros } from './exchange-of-exactly-a-year-needs-9600-euros.ts';
import { exchangeOfFiveMonthsNeeds4000Euros } from './exchange-of-five-months-needs-4000-euros.ts';
import { exchangeOfFiveMonthsWithACentTooLittleGoesToAnOfficial } from './exchange-of-five-months-with-a-cent-too-little-goes-to-an-official.ts';
import { exchangeOfFourMonthsAndAHalfNeedsMoreThanFour } from './exchange-of-four-months-and-a-half-needs-more-than-four.ts';
import { exchangeOfFourMonthsNeeds3200Euros } from './exchange-of-four-months-needs-3200-euros.ts';
import { lukuvuosimaksuApurahaDoesNotLowerTheMeansForLiving } from './lukuvuosimaksu-apuraha-does-not-lower-the-means-for-living.ts';
import { maksutonMajoitusIn2024Needs3360Euros } from './maksuton-majoitus-in-2024-needs-3360-euros.ts';
import { maksutonMajoitusIn2024WithACentTooLittleGoesToAnOfficial } from './maksuton-majoitus-in-2024-with-a-cent-too-little-goes-to-an-official.ts';
import { maksutonMajoitusNeeds4800Euros } from './maksuton-majoitus-needs-4800-euros.ts';
import { maksutonMajoitusWithACentTooLittleGoesToAnOfficial } from './maksuton-majoitus-with-a-cent-too-little-goes-to-an-official.ts';
import { maksuttomatAteriatAloneDoNotLowerWhatIsNeeded } from './maksuttomat-ateriat-alone-do-not-lower-what-is-needed.ts';
import { maksuttomatAteriatBesidesMajoitusIn2024Need2340Euros } from './maksuttomat-ateriat-besides-majoitus-in-2024-need-2340-euros.ts';
import { maksuttomatAteriatBesidesMajoitusNeed3360Euros } from './maksuttomat-ateriat-besides-majoitus-need-3360-euros.ts';
import { maksuttomatAteriatBesidesMajoitusWithTooLittleGoToAnOfficial } from './maksuttomat-ateriat-besides-majoitus-with-too-little-go-to-an-official.ts';
import { maksuttomatAteriatIn2024WithACentTooLittleGoToAnOfficial } from './maksuttomat-ateriat-in-2024-with-a-cent-too-little-go-to-an-official.ts';
import { noVaratAtAllGoToAnOfficial } from './no-varat-at-all-go-to-an-official.ts';
import { tyotulotDoNotCountForAFirstPermit } from './tyotulot-do-not-count-for-a-first-permit.ts';
import { varatOf6720EurosAreEnoughOn31102024 } from './varat-of-6720-euros-are-enough-on-31-10-2024.ts';
import { varatOf6720EurosGoToAnOfficialOn1112024 } from './varat-of-6720-euros-go-to-an-official-on-1-11-2024.ts';
import { varatOf9600EurosAreEnough } from './varat-of-9600-euros-are-enough.ts';
import { varatOf9600EurosAreEnoughOn1112024 } from './varat-of-9600-euros-are-enough-on-1-11-2024.ts';
import { varatOneCentBelow6720EurosGoToAnOfficialOn31102024 } from './varat-one-cent-below-6720-euros-go-to-an-official-on-31-10-2024.ts';
import { varatOneCentBelow9600EurosGoToAnOfficial } from './varat-one-cent-below-9600-euros-go-to-an-official.ts';

export const toimeentulo: readonly Scenario[] = [
  varatOf9600EurosAreEnough,
  varatOneCentBelow9600EurosGoToAnOfficial,
  noVaratAtAllGoToAnOfficial,
  varatOf6720EurosAreEnoughOn31102024,
  varatOneCentBelow6720EurosGoToAnOfficialOn31102024,
  varatOf6720EurosGoToAnOfficialOn1112024,
  varatOf9600EurosAreEnoughOn1112024,
  maksutonMajoitusIn2024Needs3360Euros,
  maksutonMajoitusIn2024WithACentTooLittleGoesToAnOfficial,
  maksuttomatAteriatBesidesMajoitusIn2024Need2340Euros,
  maksuttomatAteriatIn2024WithACentTooLittleGoToAnOfficial,
  maksutonMajoitusNeeds4800Euros,
  maksutonMajoitusWithACentTooLittleGoesToAnOfficial,
  maksuttomatAteriatBesidesMajoitusNeed3360Euros,
  maksuttomatAteriatBesidesMajoitusWithTooLittleGoToAnOfficial,
  maksuttomatAteriatAloneDoNotLowerWhatIsNeeded,
  elinkustannusapurahaOf2000EurosLeaves7600ToShow,
  elinkustannusapurahaThatLeavesACentOpenGoesToAnOfficial,
  elinkustannusapurahaForTheWholeYearNeedsNoVarat,
  elinkustannusapurahaAndVaratInCentsAddUpExactly,
  lukuvuosimaksuApurahaDoesNotLowerTheMeansForLiving,
  apurahaForTheFeeWith5000EurosForLivingLeaves4600ToShow,
  tyotulotDoNotCountForAFirstPermit,
  exchangeOfFiveMonthsNeeds4000Euros,
  exchangeOfFiveMonthsWithACentTooLittleGoesToAnOfficial,
  exchangeOfFourMonthsNeeds3200Euros,
  exchangeOfFourMonthsAndAHalfNeedsMoreThanFour,
  exchangeOfElevenMonthsNeeds8800Euros,
  exchangeOfElevenMonthsWithACentTooLittleGoesToAnOfficial,
  exchangeOfExactlyAYearNeeds9600Euros,
];
