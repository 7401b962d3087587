import type { Scenario } from '../../scenario.ts';
import { citizenshipOfTheEuThatOnlyTheRegistersKnowGoesToAnOfficial } from './citizenship-of-the-eu-that-only-the-registers-know-goes-to-an-official.ts';
import { citizenshipsInAnotherOrderAreTheSame } from './citizenships-in-another-order-are-the-same.ts';
import { lukuvuosimaksuPaidInKoskiOnlyGoesToAnOfficial } from './lukuvuosimaksu-paid-in-koski-only-goes-to-an-official.ts';
import { namesInCapitalsAreTheSameNames } from './names-in-capitals-are-the-same-names.ts';
import { optionInKoskiAgreesWithTheAcceptedPlace } from './option-in-koski-agrees-with-the-accepted-place.ts';
import { otherCitizenshipInTheRegistersGoesToAnOfficial } from './other-citizenship-in-the-registers-goes-to-an-official.ts';
import { otherEtunimetInTheRegistersGoToAnOfficial } from './other-etunimet-in-the-registers-go-to-an-official.ts';
import { otherSukunimiInTheRegistersGoesToAnOfficial } from './other-sukunimi-in-the-registers-goes-to-an-official.ts';
import { placeDeclinedInOneRegisterGoesToAnOfficialThoughTheOtherHasARight } from './place-declined-in-one-register-goes-to-an-official-though-the-other-has-a-right.ts';
import { registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial } from './registers-that-disagree-on-lukuvuosimaksu-go-to-an-official.ts';
import { rightGivenUpInKoskiGoesToAnOfficialThoughThePlaceIsAccepted } from './right-given-up-in-koski-goes-to-an-official-though-the-place-is-accepted.ts';
import { rightThatGraduatedInKoskiGoesToAnOfficialThoughThePlaceIsAccepted } from './right-that-graduated-in-koski-goes-to-an-official-though-the-place-is-accepted.ts';
import { secondCitizenshipThatTheApplicationLeavesOutGoesToAnOfficial } from './second-citizenship-that-the-application-leaves-out-goes-to-an-official.ts';
import { syntymaaikaADayOffGoesToAnOfficial } from './syntymaaika-a-day-off-goes-to-an-official.ts';
import { syntymaaikaThatTheRegistersDoNotKnowGoesToAnOfficial } from './syntymaaika-that-the-registers-do-not-know-goes-to-an-official.ts';
import { syntymaaikaWrittenInTheFinnishWayIsTheSameDay } from './syntymaaika-written-in-the-finnish-way-is-the-same-day.ts';

export const ristiriita: readonly Scenario[] = [
  registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial,
  otherSukunimiInTheRegistersGoesToAnOfficial,
  otherEtunimetInTheRegistersGoToAnOfficial,
  namesInCapitalsAreTheSameNames,
  syntymaaikaADayOffGoesToAnOfficial,
  syntymaaikaThatTheRegistersDoNotKnowGoesToAnOfficial,
  otherCitizenshipInTheRegistersGoesToAnOfficial,
  citizenshipOfTheEuThatOnlyTheRegistersKnowGoesToAnOfficial,
  citizenshipsInAnotherOrderAreTheSame,
  secondCitizenshipThatTheApplicationLeavesOutGoesToAnOfficial,
  placeDeclinedInOneRegisterGoesToAnOfficialThoughTheOtherHasARight,
  rightGivenUpInKoskiGoesToAnOfficialThoughThePlaceIsAccepted,
  rightThatGraduatedInKoskiGoesToAnOfficialThoughThePlaceIsAccepted,
  optionInKoskiAgreesWithTheAcceptedPlace,
  lukuvuosimaksuPaidInKoskiOnlyGoesToAnOfficial,
  syntymaaikaWrittenInTheFinnishWayIsTheSameDay,
];
