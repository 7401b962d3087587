import type { Scenario } from '../../scenario.ts';
import { applicantWhoNeedNotPayIsGranted } from './applicant-who-need-not-pay-is-granted.ts';
import { applicantWhoNeedNotPayIsGrantedBeforeTheRightIsInVirta } from './applicant-who-need-not-pay-is-granted-before-the-right-is-in-virta.ts';
import { apurahaForHalfIsNotCountedTwice } from './apuraha-for-half-is-not-counted-twice.ts';
import { apurahaForHalfWithTheRestUnpaidGoesToAnOfficial } from './apuraha-for-half-with-the-rest-unpaid-goes-to-an-official.ts';
import { apurahaThatIsPaidBackLaterIsGrantedAsAPaidFee } from './apuraha-that-is-paid-back-later-is-granted-as-a-paid-fee.ts';
import { exchangeStudentWithAFeeGoesToAnOfficial } from './exchange-student-with-a-fee-goes-to-an-official.ts';
import { exemptedApplicantWhoseRightIsNotYetInVirtaIsGranted } from './exempted-applicant-whose-right-is-not-yet-in-virta-is-granted.ts';
import { exemptedByValintarekisteriAndPaidByVirtaIsGranted } from './exempted-by-valintarekisteri-and-paid-by-virta-is-granted.ts';
import { exemptedByValintarekisteriAndUnpaidByVirtaGoesToAnOfficial } from './exempted-by-valintarekisteri-and-unpaid-by-virta-goes-to-an-official.ts';
import { feeFromTheSecondYearOnDoesNotMatter } from './fee-from-the-second-year-on-does-not-matter.ts';
import { feeOfZeroEurosIsNoFee } from './fee-of-zero-euros-is-no-fee.ts';
import { feeThatVirtaKnowsNothingOfIsGrantedByValintarekisteri } from './fee-that-virta-knows-nothing-of-is-granted-by-valintarekisteri.ts';
import { feeWithoutASumContradictsThatNoneIsRequired } from './fee-without-a-sum-contradicts-that-none-is-required.ts';
import { lukuvuosimaksuOfOnePeriodForTheYearIsGranted } from './lukuvuosimaksu-of-one-period-for-the-year-is-granted.ts';
import { lukuvuosimaksuOfTheFirstTermAloneGoesToAnOfficial } from './lukuvuosimaksu-of-the-first-term-alone-goes-to-an-official.ts';
import { lukuvuosimaksuOfTheYearHalfPaidBeforeTheSpringIsToldIsGranted } from './lukuvuosimaksu-of-the-year-half-paid-before-the-spring-is-told-is-granted.ts';
import { lukuvuosimaksuOfTheYearInTheFirstTermIsGranted } from './lukuvuosimaksu-of-the-year-in-the-first-term-is-granted.ts';
import { lukuvuosimaksuOfTheYearPaidInTwoHalvesIsGranted } from './lukuvuosimaksu-of-the-year-paid-in-two-halves-is-granted.ts';
import { lukuvuosimaksuOfUnevenTermsIsGranted } from './lukuvuosimaksu-of-uneven-terms-is-granted.ts';
import { lukuvuosimaksuOfWhichNoPaymentIsToldGoesToAnOfficial } from './lukuvuosimaksu-of-which-no-payment-is-told-goes-to-an-official.ts';
import { lukuvuosimaksuOneEuroShortGoesToAnOfficial } from './lukuvuosimaksu-one-euro-short-goes-to-an-official.ts';
import { lukuvuosimaksuPaidAndMoreIsGranted } from './lukuvuosimaksu-paid-and-more-is-granted.ts';
import { lukuvuosimaksuPaidForAnotherSchoolDoesNotCount } from './lukuvuosimaksu-paid-for-another-school-does-not-count.ts';
import { lukuvuosimaksuSettledWithoutSumsIsGranted } from './lukuvuosimaksu-settled-without-sums-is-granted.ts';
import { lukuvuosimaksuSharedWithAnApurahaIsGranted } from './lukuvuosimaksu-shared-with-an-apuraha-is-granted.ts';
import { maksukuittiAloneDoesNotSettleTheLukuvuosimaksu } from './maksukuitti-alone-does-not-settle-the-lukuvuosimaksu.ts';
import { maksuvelvollisuusNotToldBesideAPaidFeeMayBeGranted } from './maksuvelvollisuus-not-told-beside-a-paid-fee-may-be-granted.ts';
import { maksuvelvollisuusThatIsNotToldGoesToAnOfficial } from './maksuvelvollisuus-that-is-not-told-goes-to-an-official.ts';
import { noFeeByValintarekisteriAndAFeeByVirtaGoToAnOfficial } from './no-fee-by-valintarekisteri-and-a-fee-by-virta-go-to-an-official.ts';
import { noFeeInVirtaAloneMayBeGranted } from './no-fee-in-virta-alone-may-be-granted.ts';
import { partlyPaidLukuvuosimaksuGoesToAnOfficial } from './partly-paid-lukuvuosimaksu-goes-to-an-official.ts';
import { paymentOfAFeeWithoutPeriodsInVirtaIsGranted } from './payment-of-a-fee-without-periods-in-virta-is-granted.ts';
import { paymentThatOnlyValintarekisteriTellsOfIsGranted } from './payment-that-only-valintarekisteri-tells-of-is-granted.ts';
import { scholarshipForTheWholeLukuvuosimaksuIsGranted } from './scholarship-for-the-whole-lukuvuosimaksu-is-granted.ts';
import { settledFlagAboveTheSumsGoesToAnOfficial } from './settled-flag-above-the-sums-goes-to-an-official.ts';
import { settledFlagAboveTheSumsOfAYearGoesToAnOfficial } from './settled-flag-above-the-sums-of-a-year-goes-to-an-official.ts';
import { settledFlagWithAEuroMissingGoesToAnOfficial } from './settled-flag-with-a-euro-missing-goes-to-an-official.ts';
import { settledSumsThatVirtaMarksAsUnpaidGoToAnOfficial } from './settled-sums-that-virta-marks-as-unpaid-go-to-an-official.ts';
import { springTermMarkedUnpaidWithoutSumsGoesToAnOfficial } from './spring-term-marked-unpaid-without-sums-goes-to-an-official.ts';
import { springTermUnpaidByVirtaGoesToAnOfficial } from './spring-term-unpaid-by-virta-goes-to-an-official.ts';
import { uncheckedMaksuvelvollisuusBeforeTheRightIsInVirtaGoesToAnOfficial } from './unchecked-maksuvelvollisuus-before-the-right-is-in-virta-goes-to-an-official.ts';
import { uncheckedMaksuvelvollisuusGoesToAnOfficial } from './unchecked-maksuvelvollisuus-goes-to-an-official.ts';
import { uncheckedMaksuvelvollisuusStaysUnknownThoughVirtaHasAPayment } from './unchecked-maksuvelvollisuus-stays-unknown-though-virta-has-a-payment.ts';
import { unpaidLukuvuosimaksuGoesToAnOfficial } from './unpaid-lukuvuosimaksu-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuKnownToKoskiAloneGoesToAnOfficial } from './unpaid-lukuvuosimaksu-known-to-koski-alone-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuOfARightNotYetInVirtaGoesToAnOfficial } from './unpaid-lukuvuosimaksu-of-a-right-not-yet-in-virta-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuOfTheActiveOneOfTwoRightsGoesToAnOfficial } from './unpaid-lukuvuosimaksu-of-the-active-one-of-two-rights-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuOfTheSecondYearDoesNotMatter } from './unpaid-lukuvuosimaksu-of-the-second-year-does-not-matter.ts';
import { unpaidLukuvuosimaksuWithVaratForItGoesToAnOfficial } from './unpaid-lukuvuosimaksu-with-varat-for-it-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuWithoutSumsGoesToAnOfficial } from './unpaid-lukuvuosimaksu-without-sums-goes-to-an-official.ts';

export const lukuvuosimaksu: readonly Scenario[] = [
  unpaidLukuvuosimaksuGoesToAnOfficial,
  unpaidLukuvuosimaksuWithVaratForItGoesToAnOfficial,
  maksukuittiAloneDoesNotSettleTheLukuvuosimaksu,
  unpaidLukuvuosimaksuOfARightNotYetInVirtaGoesToAnOfficial,
  unpaidLukuvuosimaksuKnownToKoskiAloneGoesToAnOfficial,
  lukuvuosimaksuOfWhichNoPaymentIsToldGoesToAnOfficial,
  unpaidLukuvuosimaksuWithoutSumsGoesToAnOfficial,
  partlyPaidLukuvuosimaksuGoesToAnOfficial,
  lukuvuosimaksuOneEuroShortGoesToAnOfficial,
  lukuvuosimaksuOfTheFirstTermAloneGoesToAnOfficial,
  springTermUnpaidByVirtaGoesToAnOfficial,
  lukuvuosimaksuPaidAndMoreIsGranted,
  lukuvuosimaksuSharedWithAnApurahaIsGranted,
  apurahaForHalfWithTheRestUnpaidGoesToAnOfficial,
  apurahaThatIsPaidBackLaterIsGrantedAsAPaidFee,
  scholarshipForTheWholeLukuvuosimaksuIsGranted,
  exemptedApplicantWhoseRightIsNotYetInVirtaIsGranted,
  exemptedByValintarekisteriAndPaidByVirtaIsGranted,
  exemptedByValintarekisteriAndUnpaidByVirtaGoesToAnOfficial,
  lukuvuosimaksuSettledWithoutSumsIsGranted,
  paymentThatOnlyValintarekisteriTellsOfIsGranted,
  paymentOfAFeeWithoutPeriodsInVirtaIsGranted,
  feeThatVirtaKnowsNothingOfIsGrantedByValintarekisteri,
  lukuvuosimaksuOfUnevenTermsIsGranted,
  lukuvuosimaksuOfTheYearInTheFirstTermIsGranted,
  lukuvuosimaksuOfOnePeriodForTheYearIsGranted,
  settledFlagAboveTheSumsGoesToAnOfficial,
  settledFlagAboveTheSumsOfAYearGoesToAnOfficial,
  settledFlagWithAEuroMissingGoesToAnOfficial,
  apurahaForHalfIsNotCountedTwice,
  settledSumsThatVirtaMarksAsUnpaidGoToAnOfficial,
  unpaidLukuvuosimaksuOfTheSecondYearDoesNotMatter,
  lukuvuosimaksuPaidForAnotherSchoolDoesNotCount,
  applicantWhoNeedNotPayIsGranted,
  applicantWhoNeedNotPayIsGrantedBeforeTheRightIsInVirta,
  feeOfZeroEurosIsNoFee,
  feeWithoutASumContradictsThatNoneIsRequired,
  noFeeByValintarekisteriAndAFeeByVirtaGoToAnOfficial,
  uncheckedMaksuvelvollisuusGoesToAnOfficial,
  uncheckedMaksuvelvollisuusBeforeTheRightIsInVirtaGoesToAnOfficial,
  uncheckedMaksuvelvollisuusStaysUnknownThoughVirtaHasAPayment,
  maksuvelvollisuusThatIsNotToldGoesToAnOfficial,
  maksuvelvollisuusNotToldBesideAPaidFeeMayBeGranted,
  noFeeInVirtaAloneMayBeGranted,
  exchangeStudentWithAFeeGoesToAnOfficial,
  springTermMarkedUnpaidWithoutSumsGoesToAnOfficial,
  feeFromTheSecondYearOnDoesNotMatter,
  lukuvuosimaksuOfTheYearPaidInTwoHalvesIsGranted,
  lukuvuosimaksuOfTheYearHalfPaidBeforeTheSpringIsToldIsGranted,
  unpaidLukuvuosimaksuOfTheActiveOneOfTwoRightsGoesToAnOfficial,
];
