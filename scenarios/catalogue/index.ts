import type { Scenario } from '../scenario.ts';
import { connectionCutOnceIsTriedAgain } from './faults/connection-cut-once-is-tried-again.ts';
import { sessionThatExpiresIsRenewed } from './faults/session-that-expires-is-renewed.ts';
import { virtaThatIsDownNeverLeadsToAGrant } from './faults/virta-that-is-down-never-leads-to-a-grant.ts';
import { cleanApplicationToAUniversityIsGranted } from './hakemus/clean-application-to-a-university-is-granted.ts';
import { dViisumiAskedForOn2252024GoesToAnOfficial } from './hakemus/d-viisumi-asked-for-on-22-5-2024-goes-to-an-official.ts';
import { dViisumiAskedForOn2352024DoesNotMatter } from './hakemus/d-viisumi-asked-for-on-23-5-2024-does-not-matter.ts';
import { familyMemberWhoAppliesGoesToAnOfficial } from './hakemus/family-member-who-applies-goes-to-an-official.ts';
import { hakemusSentOn18102023GoesToAnOfficial } from './hakemus/hakemus-sent-on-18-10-2023-goes-to-an-official.ts';
import { hakemusSentOn19102023IsGranted } from './hakemus/hakemus-sent-on-19-10-2023-is-granted.ts';
import { unpaidKasittelymaksuIsNotGranted } from './hakemus/unpaid-kasittelymaksu-is-not-granted.ts';
import { dualFinnishCitizenGoesToAnOfficial } from './henkilollisyys/dual-finnish-citizen-goes-to-an-official.ts';
import { hetulessApplicantIsFoundByOppijanumero } from './henkilollisyys/hetuless-applicant-is-found-by-oppijanumero.ts';
import { linkedOppijanumeroLeadsToTheSamePerson } from './henkilollisyys/linked-oppijanumero-leads-to-the-same-person.ts';
import { turvakieltoGoesToAnOfficial } from './henkilollisyys/turvakielto-goes-to-an-official.ts';
import { unprovedHenkilollisyysIsPending } from './henkilollisyys/unproved-henkilollisyys-is-pending.ts';
import { fortyEightMonthsForATwoYearDegreeGoToAnOfficial } from './kesto/forty-eight-months-for-a-two-year-degree-go-to-an-official.ts';
import { lukuvuosimaksuSettledWithoutSumsIsGranted } from './lukuvuosimaksu/lukuvuosimaksu-settled-without-sums-is-granted.ts';
import { scholarshipForTheWholeLukuvuosimaksuIsGranted } from './lukuvuosimaksu/scholarship-for-the-whole-lukuvuosimaksu-is-granted.ts';
import { uncheckedMaksuvelvollisuusGoesToAnOfficial } from './lukuvuosimaksu/unchecked-maksuvelvollisuus-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuGoesToAnOfficial } from './lukuvuosimaksu/unpaid-lukuvuosimaksu-goes-to-an-official.ts';
import { bilateralExchangeAtAnAmmattikorkeakouluIsGranted } from './opintopaikka/bilateral-exchange-at-an-ammattikorkeakoulu-is-granted.ts';
import { declinedOpiskelupaikkaGoesToAnOfficial } from './opintopaikka/declined-opiskelupaikka-goes-to-an-official.ts';
import { degreeAtAnAmmattikorkeakouluGoesToAnOfficial } from './opintopaikka/degree-at-an-ammattikorkeakoulu-goes-to-an-official.ts';
import { erasmusExchangeGoesToAnOfficial } from './opintopaikka/erasmus-exchange-goes-to-an-official.ts';
import { rightEndedByTheOneRightRuleIsNotGranted } from './opiskeluoikeus/right-ended-by-the-one-right-rule-is-not-granted.ts';
import { rightNotYetInVirtaDoesNotHoldUpAGrant } from './opiskeluoikeus/right-not-yet-in-virta-does-not-hold-up-a-grant.ts';
import { registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial } from './ristiriita/registers-that-disagree-on-lukuvuosimaksu-go-to-an-official.ts';
import { varatOf9600EurosAreEnough } from './toimeentulo/varat-of-9600-euros-are-enough.ts';
import { varatOneCentBelow9600EurosGoToAnOfficial } from './toimeentulo/varat-one-cent-below-9600-euros-go-to-an-official.ts';
import { vakuutusWithAnExcessOf301EurosGoesToAnOfficial } from './vakuutus/vakuutus-with-an-excess-of-301-euros-goes-to-an-official.ts';

/** Every scenario, by theme, in the order in which they are run and told. */
export const catalogue: readonly Scenario[] = [
  cleanApplicationToAUniversityIsGranted,
  hakemusSentOn18102023GoesToAnOfficial,
  hakemusSentOn19102023IsGranted,
  dViisumiAskedForOn2252024GoesToAnOfficial,
  dViisumiAskedForOn2352024DoesNotMatter,
  unpaidKasittelymaksuIsNotGranted,
  familyMemberWhoAppliesGoesToAnOfficial,
  degreeAtAnAmmattikorkeakouluGoesToAnOfficial,
  bilateralExchangeAtAnAmmattikorkeakouluIsGranted,
  erasmusExchangeGoesToAnOfficial,
  declinedOpiskelupaikkaGoesToAnOfficial,
  unpaidLukuvuosimaksuGoesToAnOfficial,
  uncheckedMaksuvelvollisuusGoesToAnOfficial,
  scholarshipForTheWholeLukuvuosimaksuIsGranted,
  lukuvuosimaksuSettledWithoutSumsIsGranted,
  varatOf9600EurosAreEnough,
  varatOneCentBelow9600EurosGoToAnOfficial,
  vakuutusWithAnExcessOf301EurosGoesToAnOfficial,
  rightNotYetInVirtaDoesNotHoldUpAGrant,
  rightEndedByTheOneRightRuleIsNotGranted,
  hetulessApplicantIsFoundByOppijanumero,
  linkedOppijanumeroLeadsToTheSamePerson,
  dualFinnishCitizenGoesToAnOfficial,
  turvakieltoGoesToAnOfficial,
  unprovedHenkilollisyysIsPending,
  fortyEightMonthsForATwoYearDegreeGoToAnOfficial,
  registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial,
  virtaThatIsDownNeverLeadsToAGrant,
  connectionCutOnceIsTriedAgain,
  sessionThatExpiresIsRenewed,
];
