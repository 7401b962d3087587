import type { Condition } from '../condition.ts';
import { applicantHasNoKansainvalinenSuojelu } from '../conditions/applicant-has-no-kansainvalinen-suojelu.ts';
import { applicantHasNoKarkotuspaatos } from '../conditions/applicant-has-no-karkotuspaatos.ts';
import { applicantHasNoTurvakielto } from '../conditions/applicant-has-no-turvakielto.ts';
import { applicantIsAThirdCountryNational } from '../conditions/applicant-is-a-third-country-national.ts';
import { applicantIsTheSamePersonInTheRegisters } from '../conditions/applicant-is-the-same-person-in-the-registers.ts';
import { asiointikieliIsNotSwedish } from '../conditions/asiointikieli-is-not-swedish.ts';
import { hakemusHasAllItsLiitteet } from '../conditions/hakemus-has-all-its-liitteet.ts';
import { hakemusIsMadeAbroad } from '../conditions/hakemus-is-made-abroad.ts';
import { hakemusIsSentInEnterFinland } from '../conditions/hakemus-is-sent-in-enter-finland.ts';
import { hakemusIsSentOnOrAfter19102023 } from '../conditions/hakemus-is-sent-on-or-after-19-10-2023.ts';
import { henkilollisyysIsProved } from '../conditions/henkilollisyys-is-proved.ts';
import { kasittelymaksuIsPaid } from '../conditions/kasittelymaksu-is-paid.ts';
import { lukuvuosimaksuIsPaidOrCovered } from '../conditions/lukuvuosimaksu-is-paid-or-covered.ts';
import { maksuvelvollisuusIsSettled } from '../conditions/maksuvelvollisuus-is-settled.ts';
import { noDViisumiIsAppliedForAtTheSameTime } from '../conditions/no-d-viisumi-is-applied-for-at-the-same-time.ts';
import { noFamilyMemberAppliesAtTheSameTime } from '../conditions/no-family-member-applies-at-the-same-time.ts';
import { nothingKnownStandsAgainstThePermit } from '../conditions/nothing-known-stands-against-the-permit.ts';
import { opiskelupaikkaIsConfirmedByARegister } from '../conditions/opiskelupaikka-is-confirmed-by-a-register.ts';
import { passiIsValidForTheTimeAppliedFor } from '../conditions/passi-is-valid-for-the-time-applied-for.ts';
import { permitIsAFirstOneForStudies } from '../conditions/permit-is-a-first-one-for-studies.ts';
import { permitIsGrantedExactlyAsAppliedFor } from '../conditions/permit-is-granted-exactly-as-applied-for.ts';
import { registersHaveAnswered } from '../conditions/registers-have-answered.ts';
import { studiesAreForAUniversityDegreeOrAnExchange } from '../conditions/studies-are-for-a-university-degree-or-an-exchange.ts';
import { studiesAreNotMainlyRemote } from '../conditions/studies-are-not-mainly-remote.ts';
import { studiesAreOutsideEuMobilityProgrammes } from '../conditions/studies-are-outside-eu-mobility-programmes.ts';
import { studiesHaveNotBegun } from '../conditions/studies-have-not-begun.ts';
import { timeAppliedForIsNotTooLong } from '../conditions/time-applied-for-is-not-too-long.ts';
import { toimeentuloIsSufficient } from '../conditions/toimeentulo-is-sufficient.ts';
import { vakuutusCoversTheStay } from '../conditions/vakuutus-covers-the-stay.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset, kayttoonottopaatoksetInEnglish } from '../sources.ts';
import type { RuleSet } from './rule-set.ts';

/** The earliest list; the later ones leave out something of it. */
const all: readonly Condition<EnsilupaFacts>[] = [
  permitIsAFirstOneForStudies,
  hakemusIsMadeAbroad,
  studiesAreForAUniversityDegreeOrAnExchange,
  studiesAreOutsideEuMobilityProgrammes,
  hakemusIsSentInEnterFinland,
  kasittelymaksuIsPaid,
  hakemusIsSentOnOrAfter19102023,
  hakemusHasAllItsLiitteet,
  opiskelupaikkaIsConfirmedByARegister,
  maksuvelvollisuusIsSettled,
  lukuvuosimaksuIsPaidOrCovered,
  toimeentuloIsSufficient,
  vakuutusCoversTheStay,
  passiIsValidForTheTimeAppliedFor,
  studiesAreNotMainlyRemote,
  nothingKnownStandsAgainstThePermit,
  noFamilyMemberAppliesAtTheSameTime,
  studiesHaveNotBegun,
  noDViisumiIsAppliedForAtTheSameTime,
  asiointikieliIsNotSwedish,
  applicantHasNoTurvakielto,
  applicantHasNoKansainvalinenSuojelu,
  applicantHasNoKarkotuspaatos,
  timeAppliedForIsNotTooLong,
  henkilollisyysIsProved,
  applicantIsAThirdCountryNational,
  applicantIsTheSamePersonInTheRegisters,
  registersHaveAnswered,
  permitIsGrantedExactlyAsAppliedFor,
];

const allWithout = (...left: readonly Condition<EnsilupaFacts>[]) =>
  all.filter((condition) => !left.includes(condition));

/** First permits for studies. Until when the two exclusions held is an assumption (DF-058). */
export const ensimmainenLupa: readonly RuleSet<EnsilupaFacts>[] = [
  {
    id: 'ensimmainen-lupa-2023-10-19',
    menettely: 'ensimmainen-lupa',
    from: '2023-10-19',
    until: '2024-04-24',
    sources: [kayttoonottopaatoksetInEnglish],
    claims: ['DF-007', 'DF-023', 'DF-058'],
    conditions: all,
  },
  {
    id: 'ensimmainen-lupa-2024-04-25',
    menettely: 'ensimmainen-lupa',
    from: '2024-04-25',
    until: '2024-05-22',
    sources: [kayttoonottopaatokset],
    claims: ['DF-012', 'DF-058'],
    conditions: allWithout(asiointikieliIsNotSwedish),
  },
  {
    id: 'ensimmainen-lupa-2024-05-23',
    menettely: 'ensimmainen-lupa',
    from: '2024-05-23',
    sources: ['https://migri.fi/-/arvioidut-kasittelyajat-taulukko-eu'],
    claims: ['DF-058'],
    conditions: allWithout(asiointikieliIsNotSwedish, noDViisumiIsAppliedForAtTheSameTime),
  },
];
