import { applicantIsAThirdCountryNational } from '../conditions/applicant-is-a-third-country-national.ts';
import { applicantIsTheSamePersonInTheRegisters } from '../conditions/applicant-is-the-same-person-in-the-registers.ts';
import { hakemusHasAllItsLiitteet } from '../conditions/hakemus-has-all-its-liitteet.ts';
import { hakemusIsSentInEnterFinland } from '../conditions/hakemus-is-sent-in-enter-finland.ts';
import { henkilollisyysIsProved } from '../conditions/henkilollisyys-is-proved.ts';
import { jatkolupaIsAppliedForInTime } from '../conditions/jatkolupa-is-applied-for-in-time.ts';
import { kasittelymaksuIsPaid } from '../conditions/kasittelymaksu-is-paid.ts';
import { lukuvuosimaksuOfTheTermIsSettled } from '../conditions/lukuvuosimaksu-of-the-term-is-settled.ts';
import { nothingKnownStandsAgainstThePermit } from '../conditions/nothing-known-stands-against-the-permit.ts';
import { opiskeluoikeusIsInForce } from '../conditions/opiskeluoikeus-is-in-force.ts';
import { passiIsValidForTheTimeAppliedFor } from '../conditions/passi-is-valid-for-the-time-applied-for.ts';
import { permitIsGrantedExactlyAsAppliedFor } from '../conditions/permit-is-granted-exactly-as-applied-for.ts';
import { permitToExtendIsForStudies } from '../conditions/permit-to-extend-is-for-studies.ts';
import { registersHaveAnswered } from '../conditions/registers-have-answered.ts';
import { studentIsEnrolledAsPresent } from '../conditions/student-is-enrolled-as-present.ts';
import { studiesProgressBy45OpAYear } from '../conditions/studies-progress-by-45-op-a-year.ts';
import { timeAppliedForIsNotTooLong } from '../conditions/time-applied-for-is-not-too-long.ts';
import { toimeentuloIsSufficient } from '../conditions/toimeentulo-is-sufficient.ts';
import { vakuutusCoversTheStay } from '../conditions/vakuutus-covers-the-stay.ts';
import type { JatkolupaFacts } from '../facts.ts';
import { extendedPermit } from '../sources.ts';
import type { RuleSet } from './rule-set.ts';

/** Extended permits for studies. No automation of them is found, so the day is that of the law 719/2018 (DF-086). */
export const jatkolupa: readonly RuleSet<JatkolupaFacts>[] = [
  {
    id: 'jatkolupa-2018-09-01',
    menettely: 'jatkolupa',
    from: '2018-09-01',
    sources: [extendedPermit],
    claims: ['DF-086'],
    conditions: [
      hakemusIsSentInEnterFinland,
      kasittelymaksuIsPaid,
      hakemusHasAllItsLiitteet,
      toimeentuloIsSufficient,
      vakuutusCoversTheStay,
      passiIsValidForTheTimeAppliedFor,
      nothingKnownStandsAgainstThePermit,
      timeAppliedForIsNotTooLong,
      henkilollisyysIsProved,
      applicantIsAThirdCountryNational,
      applicantIsTheSamePersonInTheRegisters,
      registersHaveAnswered,
      permitToExtendIsForStudies,
      jatkolupaIsAppliedForInTime,
      opiskeluoikeusIsInForce,
      studentIsEnrolledAsPresent,
      lukuvuosimaksuOfTheTermIsSettled,
      studiesProgressBy45OpAYear,
      permitIsGrantedExactlyAsAppliedFor,
    ],
  },
];
