import type { Scenario } from '../../scenario.ts';
import { applicantWhoGivesAFormerHetuMayBeGranted } from './applicant-who-gives-a-former-hetu-may-be-granted.ts';
import { applicantWithNoIdentifierAtAllIsNotGranted } from './applicant-with-no-identifier-at-all-is-not-granted.ts';
import { applicantWithoutOppijanumeroIsFoundByHetu } from './applicant-without-oppijanumero-is-found-by-hetu.ts';
import { britishCitizenIsAThirdCountryNational } from './british-citizen-is-a-third-country-national.ts';
import { citizenshipThatIsNotToldGoesToAnOfficial } from './citizenship-that-is-not-told-goes-to-an-official.ts';
import { citizenshipThatNobodyTellsGoesToAnOfficial } from './citizenship-that-nobody-tells-goes-to-an-official.ts';
import { citizenshipThatTheRegistersLackMayBeGranted } from './citizenship-that-the-registers-lack-may-be-granted.ts';
import { dualCitizenOfAnEuCountryGoesToAnOfficial } from './dual-citizen-of-an-eu-country-goes-to-an-official.ts';
import { dualFinnishCitizenGoesToAnOfficial } from './dual-finnish-citizen-goes-to-an-official.ts';
import { entryBanGoesToAnOfficial } from './entry-ban-goes-to-an-official.ts';
import { euCitizenshipThatOnlyTheApplicantTellsGoesToAnOfficial } from './eu-citizenship-that-only-the-applicant-tells-goes-to-an-official.ts';
import { finnishCitizenshipLeftOutOfTheHakemusStillCounts } from './finnish-citizenship-left-out-of-the-hakemus-still-counts.ts';
import { givenNameAndSukunimiInTheOtherOrderGoToAnOfficial } from './given-name-and-sukunimi-in-the-other-order-go-to-an-official.ts';
import { henkilollisyysProvedAfterTheDecisionIsPending } from './henkilollisyys-proved-after-the-decision-is-pending.ts';
import { henkilollisyysProvedOnADayNotBegunInHelsinkiIsPending } from './henkilollisyys-proved-on-a-day-not-begun-in-helsinki-is-pending.ts';
import { henkilollisyysProvedOnTheDayOfDecisionIsGranted } from './henkilollisyys-proved-on-the-day-of-decision-is-granted.ts';
import { henkilollisyysProvedOnTheDayThatHasBegunInHelsinkiIsGranted } from './henkilollisyys-proved-on-the-day-that-has-begun-in-helsinki-is-granted.ts';
import { hetuWithACenturySignOf2022IsAHetu } from './hetu-with-a-century-sign-of-2022-is-a-hetu.ts';
import { hetulessApplicantIsFoundByOppijanumero } from './hetuless-applicant-is-found-by-oppijanumero.ts';
import { kaannytysIsNoKarkotus } from './kaannytys-is-no-karkotus.ts';
import { kansainvalinenSuojeluAppliedForGoesToAnOfficial } from './kansainvalinen-suojelu-applied-for-goes-to-an-official.ts';
import { kansainvalinenSuojeluGrantedGoesToAnOfficial } from './kansainvalinen-suojelu-granted-goes-to-an-official.ts';
import { kansainvalinenSuojeluRejectedGoesToAnOfficial } from './kansainvalinen-suojelu-rejected-goes-to-an-official.ts';
import { kansainvalinenSuojeluWithdrawnGoesToAnOfficial } from './kansainvalinen-suojelu-withdrawn-goes-to-an-official.ts';
import { karkotuspaatosAfterAKaannytysGoesToAnOfficial } from './karkotuspaatos-after-a-kaannytys-goes-to-an-official.ts';
import { karkotuspaatosGoesToAnOfficial } from './karkotuspaatos-goes-to-an-official.ts';
import { linkedOppijanumeroLeadsToTheSamePerson } from './linked-oppijanumero-leads-to-the-same-person.ts';
import { norwegianCitizenGoesToAnOfficial } from './norwegian-citizen-goes-to-an-official.ts';
import { oppijanumeroOfNobodyGoesToAnOfficial } from './oppijanumero-of-nobody-goes-to-an-official.ts';
import { statelessApplicantIsAThirdCountryNational } from './stateless-applicant-is-a-third-country-national.ts';
import { swissCitizenGoesToAnOfficial } from './swiss-citizen-goes-to-an-official.ts';
import { turvakieltoGoesToAnOfficial } from './turvakielto-goes-to-an-official.ts';
import { twoCitizenshipsOfThirdCountriesAreGranted } from './two-citizenships-of-third-countries-are-granted.ts';
import { unknownCitizenshipGoesToAnOfficial } from './unknown-citizenship-goes-to-an-official.ts';
import { unknownTurvakieltoGoesToAnOfficial } from './unknown-turvakielto-goes-to-an-official.ts';
import { unprovedHenkilollisyysIsPending } from './unproved-henkilollisyys-is-pending.ts';

export const henkilollisyys: readonly Scenario[] = [
  hetulessApplicantIsFoundByOppijanumero,
  applicantWithoutOppijanumeroIsFoundByHetu,
  hetuWithACenturySignOf2022IsAHetu,
  applicantWhoGivesAFormerHetuMayBeGranted,
  linkedOppijanumeroLeadsToTheSamePerson,
  oppijanumeroOfNobodyGoesToAnOfficial,
  applicantWithNoIdentifierAtAllIsNotGranted,
  givenNameAndSukunimiInTheOtherOrderGoToAnOfficial,
  twoCitizenshipsOfThirdCountriesAreGranted,
  britishCitizenIsAThirdCountryNational,
  statelessApplicantIsAThirdCountryNational,
  unknownCitizenshipGoesToAnOfficial,
  citizenshipThatIsNotToldGoesToAnOfficial,
  citizenshipThatTheRegistersLackMayBeGranted,
  dualCitizenOfAnEuCountryGoesToAnOfficial,
  euCitizenshipThatOnlyTheApplicantTellsGoesToAnOfficial,
  swissCitizenGoesToAnOfficial,
  norwegianCitizenGoesToAnOfficial,
  dualFinnishCitizenGoesToAnOfficial,
  finnishCitizenshipLeftOutOfTheHakemusStillCounts,
  turvakieltoGoesToAnOfficial,
  unknownTurvakieltoGoesToAnOfficial,
  kansainvalinenSuojeluAppliedForGoesToAnOfficial,
  kansainvalinenSuojeluGrantedGoesToAnOfficial,
  kansainvalinenSuojeluRejectedGoesToAnOfficial,
  kansainvalinenSuojeluWithdrawnGoesToAnOfficial,
  karkotuspaatosGoesToAnOfficial,
  kaannytysIsNoKarkotus,
  karkotuspaatosAfterAKaannytysGoesToAnOfficial,
  entryBanGoesToAnOfficial,
  unprovedHenkilollisyysIsPending,
  henkilollisyysProvedOnTheDayOfDecisionIsGranted,
  henkilollisyysProvedAfterTheDecisionIsPending,
  henkilollisyysProvedOnTheDayThatHasBegunInHelsinkiIsGranted,
  henkilollisyysProvedOnADayNotBegunInHelsinkiIsPending,
  citizenshipThatNobodyTellsGoesToAnOfficial,
];
