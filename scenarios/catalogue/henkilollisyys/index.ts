import type { Scenario } from '../../scenario.ts';
import { dualFinnishCitizenGoesToAnOfficial } from './dual-finnish-citizen-goes-to-an-official.ts';
import { hetulessApplicantIsFoundByOppijanumero } from './hetuless-applicant-is-found-by-oppijanumero.ts';
import { linkedOppijanumeroLeadsToTheSamePerson } from './linked-oppijanumero-leads-to-the-same-person.ts';
import { turvakieltoGoesToAnOfficial } from './turvakielto-goes-to-an-official.ts';
import { unprovedHenkilollisyysIsPending } from './unproved-henkilollisyys-is-pending.ts';

export const henkilollisyys: readonly Scenario[] = [
  hetulessApplicantIsFoundByOppijanumero,
  linkedOppijanumeroLeadsToTheSamePerson,
  dualFinnishCitizenGoesToAnOfficial,
  turvakieltoGoesToAnOfficial,
  unprovedHenkilollisyysIsPending,
];
