import type { Scenario } from '../../scenario.ts';
import { asiointikieliRuotsiOn2442024GoesToAnOfficial } from './asiointikieli-ruotsi-on-24-4-2024-goes-to-an-official.ts';
import { asiointikieliRuotsiOn2542024DoesNotMatter } from './asiointikieli-ruotsi-on-25-4-2024-does-not-matter.ts';
import { asiointikieliSuomiWasNeverExcluded } from './asiointikieli-suomi-was-never-excluded.ts';
import { cleanApplicationToAUniversityIsGranted } from './clean-application-to-a-university-is-granted.ts';
import { dViisumiAskedForInTheFirstSecondOf2352024DoesNotMatter } from './d-viisumi-asked-for-in-the-first-second-of-23-5-2024-does-not-matter.ts';
import { dViisumiAskedForInTheLastSecondOf2252024GoesToAnOfficial } from './d-viisumi-asked-for-in-the-last-second-of-22-5-2024-goes-to-an-official.ts';
import { dViisumiAskedForOn2252024GoesToAnOfficial } from './d-viisumi-asked-for-on-22-5-2024-goes-to-an-official.ts';
import { dViisumiAskedForOn2352024DoesNotMatter } from './d-viisumi-asked-for-on-23-5-2024-does-not-matter.ts';
import { dViisumiIsStillExcludedWhenRuotsiNoLongerIs } from './d-viisumi-is-still-excluded-when-ruotsi-no-longer-is.ts';
import { earlierPermitForStudiesGoesToAnOfficial } from './earlier-permit-for-studies-goes-to-an-official.ts';
import { earlierPermitForWorkDoesNotMatter } from './earlier-permit-for-work-does-not-matter.ts';
import { familyMemberWhoAppliesADayLaterGoesToAnOfficial } from './family-member-who-applies-a-day-later-goes-to-an-official.ts';
import { familyMemberWhoAppliesGoesToAnOfficial } from './family-member-who-applies-goes-to-an-official.ts';
import { familyMemberWhoWithdrewDoesNotMatter } from './family-member-who-withdrew-does-not-matter.ts';
import { familyMemberWhoseCaseIsDecidedDoesNotMatter } from './family-member-whose-case-is-decided-does-not-matter.ts';
import { hakemusMadeInFinlandGoesToAnOfficial } from './hakemus-made-in-finland-goes-to-an-official.ts';
import { hakemusOnAnotherBasisGoesToAnOfficial } from './hakemus-on-another-basis-goes-to-an-official.ts';
import { hakemusOnPaperGoesToAnOfficial } from './hakemus-on-paper-goes-to-an-official.ts';
import { hakemusSentOn18102023GoesToAnOfficial } from './hakemus-sent-on-18-10-2023-goes-to-an-official.ts';
import { hakemusSentOn19102023IsGranted } from './hakemus-sent-on-19-10-2023-is-granted.ts';
import { hakemusSentOn19102023OnlyInDhakaGoesToAnOfficial } from './hakemus-sent-on-19-10-2023-only-in-dhaka-goes-to-an-official.ts';
import { jatkolupaInTheFlowOfFirstPermitsGoesToAnOfficial } from './jatkolupa-in-the-flow-of-first-permits-goes-to-an-official.ts';
import { missingHyvaksymiskirjeGoesToAnOfficial } from './missing-hyvaksymiskirje-goes-to-an-official.ts';
import { missingMaksukuittiDoesNotMatterWhenTheRegistersKnow } from './missing-maksukuitti-does-not-matter-when-the-registers-know.ts';
import { missingPassiAmongTheLiitteetGoesToAnOfficial } from './missing-passi-among-the-liitteet-goes-to-an-official.ts';
import { missingProofOfVakuutusGoesToAnOfficial } from './missing-proof-of-vakuutus-goes-to-an-official.ts';
import { missingProofOfVaratGoesToAnOfficial } from './missing-proof-of-varat-goes-to-an-official.ts';
import { onePendingFamilyMemberOfThreeGoesToAnOfficial } from './one-pending-family-member-of-three-goes-to-an-official.ts';
import { partlyPaidKasittelymaksuIsNotGranted } from './partly-paid-kasittelymaksu-is-not-granted.ts';
import { refundedKasittelymaksuIsNotGranted } from './refunded-kasittelymaksu-is-not-granted.ts';
import { unpaidKasittelymaksuAndUnprovedHenkilollisyysAreNotGranted } from './unpaid-kasittelymaksu-and-unproved-henkilollisyys-are-not-granted.ts';
import { unpaidKasittelymaksuIsNotGranted } from './unpaid-kasittelymaksu-is-not-granted.ts';

export const hakemus: readonly Scenario[] = [
  cleanApplicationToAUniversityIsGranted,
  earlierPermitForStudiesGoesToAnOfficial,
  earlierPermitForWorkDoesNotMatter,
  jatkolupaInTheFlowOfFirstPermitsGoesToAnOfficial,
  hakemusOnAnotherBasisGoesToAnOfficial,
  hakemusMadeInFinlandGoesToAnOfficial,
  hakemusOnPaperGoesToAnOfficial,
  unpaidKasittelymaksuIsNotGranted,
  partlyPaidKasittelymaksuIsNotGranted,
  refundedKasittelymaksuIsNotGranted,
  unpaidKasittelymaksuAndUnprovedHenkilollisyysAreNotGranted,
  missingPassiAmongTheLiitteetGoesToAnOfficial,
  missingHyvaksymiskirjeGoesToAnOfficial,
  missingProofOfVaratGoesToAnOfficial,
  missingProofOfVakuutusGoesToAnOfficial,
  missingMaksukuittiDoesNotMatterWhenTheRegistersKnow,
  hakemusSentOn18102023GoesToAnOfficial,
  hakemusSentOn19102023IsGranted,
  hakemusSentOn19102023OnlyInDhakaGoesToAnOfficial,
  dViisumiAskedForOn2252024GoesToAnOfficial,
  dViisumiAskedForOn2352024DoesNotMatter,
  dViisumiAskedForInTheLastSecondOf2252024GoesToAnOfficial,
  dViisumiAskedForInTheFirstSecondOf2352024DoesNotMatter,
  asiointikieliRuotsiOn2442024GoesToAnOfficial,
  asiointikieliRuotsiOn2542024DoesNotMatter,
  asiointikieliSuomiWasNeverExcluded,
  dViisumiIsStillExcludedWhenRuotsiNoLongerIs,
  familyMemberWhoAppliesGoesToAnOfficial,
  familyMemberWhoAppliesADayLaterGoesToAnOfficial,
  familyMemberWhoseCaseIsDecidedDoesNotMatter,
  familyMemberWhoWithdrewDoesNotMatter,
  onePendingFamilyMemberOfThreeGoesToAnOfficial,
];
