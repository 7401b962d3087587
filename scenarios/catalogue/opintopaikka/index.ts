import type { Scenario } from '../../scenario.ts';
import { absenceInTheTermBeforeTheStudiesDoesNotMatter } from './absence-in-the-term-before-the-studies-does-not-matter.ts';
import { ammattikorkeakouluNamedWithItsFacultyIsTheSameSchool } from './ammattikorkeakoulu-named-with-its-faculty-is-the-same-school.ts';
import { bachelorAtAUniversityIsGranted } from './bachelor-at-a-university-is-granted.ts';
import { bilateralExchangeAtAnAmmattikorkeakouluIsGranted } from './bilateral-exchange-at-an-ammattikorkeakoulu-is-granted.ts';
import { bilateralExchangeThatClaimsAnEuProgrammeGoesToAnOfficial } from './bilateral-exchange-that-claims-an-eu-programme-goes-to-an-official.ts';
import { bothDegreesAtAUniversityAreGranted } from './both-degrees-at-a-university-are-granted.ts';
import { cancelledAcceptanceGoesToAnOfficial } from './cancelled-acceptance-goes-to-an-official.ts';
import { cancelledPlaceGoesToAnOfficial } from './cancelled-place-goes-to-an-official.ts';
import { decisionAtMidnightOfTheFirstDayGoesToAnOfficial } from './decision-at-midnight-of-the-first-day-goes-to-an-official.ts';
import { decisionAtMidnightOfTheFirstJanuaryDayGoesToAnOfficial } from './decision-at-midnight-of-the-first-january-day-goes-to-an-official.ts';
import { decisionInTheLastSecondBeforeJanuaryStudiesIsGranted } from './decision-in-the-last-second-before-january-studies-is-granted.ts';
import { decisionInTheLastSecondBeforeTheStudiesIsGranted } from './decision-in-the-last-second-before-the-studies-is-granted.ts';
import { decisionOnTheDayAfterTheFirstGoesToAnOfficial } from './decision-on-the-day-after-the-first-goes-to-an-official.ts';
import { declinedOpiskelupaikkaGoesToAnOfficial } from './declined-opiskelupaikka-goes-to-an-official.ts';
import { degreeAtAnAmmattikorkeakouluGoesToAnOfficial } from './degree-at-an-ammattikorkeakoulu-goes-to-an-official.ts';
import { degreeOfAnAmmattikorkeakouluNamedAtAUniversityGoesToAnOfficial } from './degree-of-an-ammattikorkeakoulu-named-at-a-university-goes-to-an-official.ts';
import { degreePlaceIsNoPlaceOfAnExchange } from './degree-place-is-no-place-of-an-exchange.ts';
import { doctoralStudentGoesToAnOfficial } from './doctoral-student-goes-to-an-official.ts';
import { enrolledAsAbsentForTheYearMayBeGranted } from './enrolled-as-absent-for-the-year-may-be-granted.ts';
import { enrolledAsAbsentFromJanuaryMayBeGranted } from './enrolled-as-absent-from-january-may-be-granted.ts';
import { enrolledAsAbsentInTheAutumnMayBeGranted } from './enrolled-as-absent-in-the-autumn-may-be-granted.ts';
import { enrolledForStudiesFromJanuaryIsGranted } from './enrolled-for-studies-from-january-is-granted.ts';
import { enrolledForTheAutumnOnlyIsGranted } from './enrolled-for-the-autumn-only-is-granted.ts';
import { erasmusExchangeGoesToAnOfficial } from './erasmus-exchange-goes-to-an-official.ts';
import { erasmusExchangeThatDeniesItGoesToAnOfficial } from './erasmus-exchange-that-denies-it-goes-to-an-official.ts';
import { erasmusMundusDegreeGoesToAnOfficial } from './erasmus-mundus-degree-goes-to-an-official.ts';
import { exchangeAtAUniversityIsGranted } from './exchange-at-a-university-is-granted.ts';
import { exchangeAtAnUpperSecondarySchoolGoesToAnOfficial } from './exchange-at-an-upper-secondary-school-goes-to-an-official.ts';
import { exchangeInANationalProgrammeIsGranted } from './exchange-in-a-national-programme-is-granted.ts';
import { exchangeInAnUnknownProgrammeGoesToAnOfficial } from './exchange-in-an-unknown-programme-goes-to-an-official.ts';
import { exchangeInAnotherEuProgrammeGoesToAnOfficial } from './exchange-in-another-eu-programme-goes-to-an-official.ts';
import { exchangeInAnotherEuProgrammeThatDeniesItGoesToAnOfficial } from './exchange-in-another-eu-programme-that-denies-it-goes-to-an-official.ts';
import { exchangeInAnotherInternationalProgrammeIsGranted } from './exchange-in-another-international-programme-is-granted.ts';
import { exchangeInSomeOtherProgrammeIsGranted } from './exchange-in-some-other-programme-is-granted.ts';
import { exchangeNotYetInVirtaGoesToAnOfficial } from './exchange-not-yet-in-virta-goes-to-an-official.ts';
import { exchangeOfUnknownDirectionGoesToAnOfficial } from './exchange-of-unknown-direction-goes-to-an-official.ts';
import { exchangeWithoutAProgrammeGoesToAnOfficial } from './exchange-without-a-programme-goes-to-an-official.ts';
import { freeMoverIsGranted } from './free-mover-is-granted.ts';
import { manyOptionsBesidesDoNotMatter } from './many-options-besides-do-not-matter.ts';
import { masterAtAnAmmattikorkeakouluGoesToAnOfficial } from './master-at-an-ammattikorkeakoulu-goes-to-an-official.ts';
import { nationalDefenceUniversityGoesToAnOfficial } from './national-defence-university-goes-to-an-official.ts';
import { nordicExchangeIsGranted } from './nordic-exchange-is-granted.ts';
import { notEnrolledInTimeMayBeGranted } from './not-enrolled-in-time-may-be-granted.ts';
import { openUniversityStudiesGoToAnOfficial } from './open-university-studies-go-to-an-official.ts';
import { outgoingExchangeIsNoPlaceOfStudy } from './outgoing-exchange-is-no-place-of-study.ts';
import { placeAcceptedByTwoQueuesIsOnePlace } from './place-accepted-by-two-queues-is-one-place.ts';
import { placeAtAFacultyAloneGoesToAnOfficial } from './place-at-a-faculty-alone-goes-to-an-official.ts';
import { placeAtAFacultyIsConfirmedByKoski } from './place-at-a-faculty-is-confirmed-by-koski.ts';
import { placeAtAFacultyThatNamesItsUniversityIsGranted } from './place-at-a-faculty-that-names-its-university-is-granted.ts';
import { placeAtAnotherSchoolThanNamedGoesToAnOfficial } from './place-at-another-school-than-named-goes-to-an-official.ts';
import { placeAtTheNamedSchoolCountsWhenAnotherSchoolComesFirst } from './place-at-the-named-school-counts-when-another-school-comes-first.ts';
import { placeGotFromTheReserveListIsGranted } from './place-got-from-the-reserve-list-is-granted.ts';
import { placeKnownToNoRegisterGoesToAnOfficial } from './place-known-to-no-register-goes-to-an-official.ts';
import { placeLostForAnotherOneGoesToAnOfficial } from './place-lost-for-another-one-goes-to-an-official.ts';
import { placeNotAnsweredInTimeGoesToAnOfficial } from './place-not-answered-in-time-goes-to-an-official.ts';
import { placeNotAnsweredYetIsEnough } from './place-not-answered-yet-is-enough.ts';
import { placeOfTheOldTarjontaAloneGoesToAnOfficial } from './place-of-the-old-tarjonta-alone-goes-to-an-official.ts';
import { placeOfTheOldTarjontaIsConfirmedByKoski } from './place-of-the-old-tarjonta-is-confirmed-by-koski.ts';
import { placeOnTheReserveListGoesToAnOfficial } from './place-on-the-reserve-list-goes-to-an-official.ts';
import { placeTakenBesideALostOneAtTheSameSchoolIsGranted } from './place-taken-beside-a-lost-one-at-the-same-school-is-granted.ts';
import { placeTakenButNotEnrolledInIsEnough } from './place-taken-but-not-enrolled-in-is-enough.ts';
import { placeTakenConditionallyIsEnough } from './place-taken-conditionally-is-enough.ts';
import { placeThatLapsedForABetterOneGoesToAnOfficial } from './place-that-lapsed-for-a-better-one-goes-to-an-official.ts';
import { presentInATermThatHasBegunGoesToAnOfficial } from './present-in-a-term-that-has-begun-goes-to-an-official.ts';
import { rejectedApplicantGoesToAnOfficial } from './rejected-applicant-goes-to-an-official.ts';
import { remoteStudiesGoToAnOfficial } from './remote-studies-go-to-an-official.ts';
import { schoolNamedInFinnishIsTheSameSchool } from './school-named-in-finnish-is-the-same-school.ts';
import { schoolNamedInSwedishIsTheSameSchool } from './school-named-in-swedish-is-the-same-school.ts';
import { schoolThatIsOnNoListGoesToAnOfficial } from './school-that-is-on-no-list-goes-to-an-official.ts';
import { schoolWithASimilarNameIsAnotherSchool } from './school-with-a-similar-name-is-another-school.ts';
import { startThatTheRegisterDoesNotTellDoesNotMatter } from './start-that-the-register-does-not-tell-does-not-matter.ts';
import { studiesThatBeginTodayGoToAnOfficialBeforeTheRightIsInVirta } from './studies-that-begin-today-go-to-an-official-before-the-right-is-in-virta.ts';
import { studiesThatStartAYearLaterByTheRegisterGoToAnOfficial } from './studies-that-start-a-year-later-by-the-register-go-to-an-official.ts';
import { termThatHasBegunBeforeTheTeachingMayBeGranted } from './term-that-has-begun-before-the-teaching-may-be-granted.ts';
import { twoUnansweredPlacesAtOneSchoolMayBeGranted } from './two-unanswered-places-at-one-school-may-be-granted.ts';
import { unansweredEuMobilityGoesToAnOfficial } from './unanswered-eu-mobility-goes-to-an-official.ts';
import { universityDegreeNamedAtAnAmmattikorkeakouluGoesToAnOfficial } from './university-degree-named-at-an-ammattikorkeakoulu-goes-to-an-official.ts';
import { universityNamedWithItsSchoolIsTheSameSchool } from './university-named-with-its-school-is-the-same-school.ts';
import { unknownProgrammeSaidToBeOutsideTheEuGoesToAnOfficial } from './unknown-programme-said-to-be-outside-the-eu-goes-to-an-official.ts';

export const opintopaikka: readonly Scenario[] = [
  bachelorAtAUniversityIsGranted,
  bothDegreesAtAUniversityAreGranted,
  degreeAtAnAmmattikorkeakouluGoesToAnOfficial,
  masterAtAnAmmattikorkeakouluGoesToAnOfficial,
  doctoralStudentGoesToAnOfficial,
  openUniversityStudiesGoToAnOfficial,
  nationalDefenceUniversityGoesToAnOfficial,
  exchangeAtAUniversityIsGranted,
  bilateralExchangeAtAnAmmattikorkeakouluIsGranted,
  exchangeNotYetInVirtaGoesToAnOfficial,
  exchangeAtAnUpperSecondarySchoolGoesToAnOfficial,
  outgoingExchangeIsNoPlaceOfStudy,
  exchangeOfUnknownDirectionGoesToAnOfficial,
  erasmusExchangeGoesToAnOfficial,
  exchangeInAnotherEuProgrammeGoesToAnOfficial,
  nordicExchangeIsGranted,
  exchangeInAnotherInternationalProgrammeIsGranted,
  exchangeInANationalProgrammeIsGranted,
  freeMoverIsGranted,
  exchangeInSomeOtherProgrammeIsGranted,
  exchangeInAnUnknownProgrammeGoesToAnOfficial,
  erasmusExchangeThatDeniesItGoesToAnOfficial,
  bilateralExchangeThatClaimsAnEuProgrammeGoesToAnOfficial,
  erasmusMundusDegreeGoesToAnOfficial,
  unansweredEuMobilityGoesToAnOfficial,
  remoteStudiesGoToAnOfficial,
  placeGotFromTheReserveListIsGranted,
  placeOnTheReserveListGoesToAnOfficial,
  rejectedApplicantGoesToAnOfficial,
  placeThatLapsedForABetterOneGoesToAnOfficial,
  cancelledAcceptanceGoesToAnOfficial,
  placeNotAnsweredYetIsEnough,
  placeTakenConditionallyIsEnough,
  declinedOpiskelupaikkaGoesToAnOfficial,
  placeNotAnsweredInTimeGoesToAnOfficial,
  cancelledPlaceGoesToAnOfficial,
  placeLostForAnotherOneGoesToAnOfficial,
  placeTakenButNotEnrolledInIsEnough,
  enrolledForTheAutumnOnlyIsGranted,
  enrolledAsAbsentInTheAutumnMayBeGranted,
  enrolledAsAbsentForTheYearMayBeGranted,
  notEnrolledInTimeMayBeGranted,
  enrolledForStudiesFromJanuaryIsGranted,
  enrolledAsAbsentFromJanuaryMayBeGranted,
  placeAtTheNamedSchoolCountsWhenAnotherSchoolComesFirst,
  placeTakenBesideALostOneAtTheSameSchoolIsGranted,
  twoUnansweredPlacesAtOneSchoolMayBeGranted,
  placeAcceptedByTwoQueuesIsOnePlace,
  manyOptionsBesidesDoNotMatter,
  placeOfTheOldTarjontaIsConfirmedByKoski,
  placeOfTheOldTarjontaAloneGoesToAnOfficial,
  placeKnownToNoRegisterGoesToAnOfficial,
  placeAtAFacultyIsConfirmedByKoski,
  placeAtAFacultyAloneGoesToAnOfficial,
  placeAtAFacultyThatNamesItsUniversityIsGranted,
  schoolNamedInFinnishIsTheSameSchool,
  schoolNamedInSwedishIsTheSameSchool,
  universityNamedWithItsSchoolIsTheSameSchool,
  ammattikorkeakouluNamedWithItsFacultyIsTheSameSchool,
  placeAtAnotherSchoolThanNamedGoesToAnOfficial,
  schoolWithASimilarNameIsAnotherSchool,
  schoolThatIsOnNoListGoesToAnOfficial,
  decisionInTheLastSecondBeforeTheStudiesIsGranted,
  decisionAtMidnightOfTheFirstDayGoesToAnOfficial,
  decisionInTheLastSecondBeforeJanuaryStudiesIsGranted,
  decisionAtMidnightOfTheFirstJanuaryDayGoesToAnOfficial,
  decisionOnTheDayAfterTheFirstGoesToAnOfficial,
  presentInATermThatHasBegunGoesToAnOfficial,
  termThatHasBegunBeforeTheTeachingMayBeGranted,
  studiesThatStartAYearLaterByTheRegisterGoToAnOfficial,
  startThatTheRegisterDoesNotTellDoesNotMatter,
  exchangeInAnotherEuProgrammeThatDeniesItGoesToAnOfficial,
  unknownProgrammeSaidToBeOutsideTheEuGoesToAnOfficial,
  exchangeWithoutAProgrammeGoesToAnOfficial,
  universityDegreeNamedAtAnAmmattikorkeakouluGoesToAnOfficial,
  degreeOfAnAmmattikorkeakouluNamedAtAUniversityGoesToAnOfficial,
  studiesThatBeginTodayGoToAnOfficialBeforeTheRightIsInVirta,
  absenceInTheTermBeforeTheStudiesDoesNotMatter,
  degreePlaceIsNoPlaceOfAnExchange,
];
