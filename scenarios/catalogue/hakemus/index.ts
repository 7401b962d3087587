import type { Scenario } from '../../scenario.ts';
import { cleanApplicationToAUniversityIsGranted } from './clean-application-to-a-university-is-granted.ts';
import { dViisumiAskedForOn2252024GoesToAnOfficial } from './d-viisumi-asked-for-on-22-5-2024-goes-to-an-official.ts';
import { dViisumiAskedForOn2352024DoesNotMatter } from './d-viisumi-asked-for-on-23-5-2024-does-not-matter.ts';
import { familyMemberWhoAppliesGoesToAnOfficial } from './family-member-who-applies-goes-to-an-official.ts';
import { hakemusSentOn18102023GoesToAnOfficial } from './hakemus-sent-on-18-10-2023-goes-to-an-official.ts';
import { hakemusSentOn19102023IsGranted } from './hakemus-sent-on-19-10-2023-is-granted.ts';
import { unpaidKasittelymaksuIsNotGranted } from './unpaid-kasittelymaksu-is-not-granted.ts';

export const hakemus: readonly Scenario[] = [
  cleanApplicationToAUniversityIsGranted,
  hakemusSentOn18102023GoesToAnOfficial,
  hakemusSentOn19102023IsGranted,
  dViisumiAskedForOn2252024GoesToAnOfficial,
  dViisumiAskedForOn2352024DoesNotMatter,
  unpaidKasittelymaksuIsNotGranted,
  familyMemberWhoAppliesGoesToAnOfficial,
];
