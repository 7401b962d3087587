import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitForAnotherPersonThanInKoskiGoesToAnOfficial: Scenario = {
  name: 'extended-permit-for-another-person-than-in-koski-goes-to-an-official',
  theme: 'jatkolupa',
  sentence:
    'An application for an extended permit whose date of birth is not that of the person in Koski goes to an official.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, syntymaaika: '1990-01-01' } }),
  }),
  expected: { outcomes: ['to-official'] },
};
