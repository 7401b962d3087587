import type { Scenario } from '../../scenario.ts';
import { britishCitizenWithAPermanentPermitIsGranted } from './british-citizen-with-a-permanent-permit-is-granted.ts';
import { cardBasedOnTheErosopimusGoesToAnOfficial } from './card-based-on-the-erosopimus-goes-to-an-official.ts';
import { cardIsGrantedWhileTheRegistersOfStudiesAreDown } from './card-is-granted-while-the-registers-of-studies-are-down.ts';
import { cardOfAContinuousPermitGoesToAnOfficial } from './card-of-a-continuous-permit-goes-to-an-official.ts';
import { cardOfAPermanentEuPermitIsGranted } from './card-of-a-permanent-eu-permit-is-granted.ts';
import { cardOfAPermanentPermitIsGranted } from './card-of-a-permanent-permit-is-granted.ts';
import { cardOfAPermitThatEndedYesterdayGoesToAnOfficial } from './card-of-a-permit-that-ended-yesterday-goes-to-an-official.ts';
import { cardOfAPermitThatEndsTodayIsGranted } from './card-of-a-permit-that-ends-today-is-granted.ts';
import { cardOfAPermitThatHasLapsedGoesToAnOfficial } from './card-of-a-permit-that-has-lapsed-goes-to-an-official.ts';
import { cardOfAPermitThatNobodyKnowsGoesToAnOfficial } from './card-of-a-permit-that-nobody-knows-goes-to-an-official.ts';
import { cardOfAPermitThatWasWithdrawnGoesToAnOfficial } from './card-of-a-permit-that-was-withdrawn-goes-to-an-official.ts';
import { cardOfATemporaryPermitGoesToAnOfficial } from './card-of-a-temporary-permit-goes-to-an-official.ts';
import { cardUnderTurvakieltoGoesToAnOfficial } from './card-under-turvakielto-goes-to-an-official.ts';
import { cardWithChangedDataNeedsNoReportToThePolice } from './card-with-changed-data-needs-no-report-to-the-police.ts';
import { cardWithoutAPassiGoesToAnOfficial } from './card-without-a-passi-goes-to-an-official.ts';
import { cardWithoutAValokuvaGoesToAnOfficial } from './card-without-a-valokuva-goes-to-an-official.ts';
import { cardWithoutAnAnswerOnTurvakieltoGoesToAnOfficial } from './card-without-an-answer-on-turvakielto-goes-to-an-official.ts';
import { cardWithoutFingerprintsGoesToAnOfficial } from './card-without-fingerprints-goes-to-an-official.ts';
import { fingerprintsADayOlderThanFiveYearsGoToAnOfficial } from './fingerprints-a-day-older-than-five-years-go-to-an-official.ts';
import { fingerprintsOfFiveYearsAgoToTheDayAreEnough } from './fingerprints-of-five-years-ago-to-the-day-are-enough.ts';
import { fixedTermCardOfAFamilyMemberGoesToAnOfficial } from './fixed-term-card-of-a-family-member-goes-to-an-official.ts';
import { korttihakemusInTheFirstSecondOf2542024IsGranted } from './korttihakemus-in-the-first-second-of-25-4-2024-is-granted.ts';
import { korttihakemusInTheLastSecondOf2442024GoesToAnOfficial } from './korttihakemus-in-the-last-second-of-24-4-2024-goes-to-an-official.ts';
import { lostCardWithAReportToThePoliceIsGranted } from './lost-card-with-a-report-to-the-police-is-granted.ts';
import { lostCardWithoutAReportToThePoliceGoesToAnOfficial } from './lost-card-without-a-report-to-the-police-goes-to-an-official.ts';
import { partlyPaidKasittelymaksuOfACardIsNotGranted } from './partly-paid-kasittelymaksu-of-a-card-is-not-granted.ts';
import { permanentCardOfAFamilyMemberIsGranted } from './permanent-card-of-a-family-member-is-granted.ts';
import { refundedKasittelymaksuOfACardIsNotGranted } from './refunded-kasittelymaksu-of-a-card-is-not-granted.ts';
import { stolenCardWithAReportToThePoliceIsGranted } from './stolen-card-with-a-report-to-the-police-is-granted.ts';
import { stolenCardWithoutAReportToThePoliceGoesToAnOfficial } from './stolen-card-without-a-report-to-the-police-goes-to-an-official.ts';
import { unpaidKasittelymaksuOfACardIsNotGranted } from './unpaid-kasittelymaksu-of-a-card-is-not-granted.ts';

export const kortti: readonly Scenario[] = [
  cardOfAPermanentPermitIsGranted,
  cardOfAPermanentEuPermitIsGranted,
  permanentCardOfAFamilyMemberIsGranted,
  cardOfAContinuousPermitGoesToAnOfficial,
  cardOfATemporaryPermitGoesToAnOfficial,
  fixedTermCardOfAFamilyMemberGoesToAnOfficial,
  cardOfAPermitThatNobodyKnowsGoesToAnOfficial,
  cardOfAPermitThatHasLapsedGoesToAnOfficial,
  cardOfAPermitThatWasWithdrawnGoesToAnOfficial,
  cardOfAPermitThatEndsTodayIsGranted,
  cardOfAPermitThatEndedYesterdayGoesToAnOfficial,
  cardBasedOnTheErosopimusGoesToAnOfficial,
  britishCitizenWithAPermanentPermitIsGranted,
  korttihakemusInTheLastSecondOf2442024GoesToAnOfficial,
  korttihakemusInTheFirstSecondOf2542024IsGranted,
  cardWithoutAValokuvaGoesToAnOfficial,
  cardWithoutAPassiGoesToAnOfficial,
  lostCardWithoutAReportToThePoliceGoesToAnOfficial,
  lostCardWithAReportToThePoliceIsGranted,
  stolenCardWithoutAReportToThePoliceGoesToAnOfficial,
  stolenCardWithAReportToThePoliceIsGranted,
  cardWithChangedDataNeedsNoReportToThePolice,
  fingerprintsOfFiveYearsAgoToTheDayAreEnough,
  fingerprintsADayOlderThanFiveYearsGoToAnOfficial,
  cardWithoutFingerprintsGoesToAnOfficial,
  cardUnderTurvakieltoGoesToAnOfficial,
  cardWithoutAnAnswerOnTurvakieltoGoesToAnOfficial,
  unpaidKasittelymaksuOfACardIsNotGranted,
  partlyPaidKasittelymaksuOfACardIsNotGranted,
  refundedKasittelymaksuOfACardIsNotGranted,
  cardIsGrantedWhileTheRegistersOfStudiesAreDown,
];
