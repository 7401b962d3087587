import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitForTooLongGoesToAnOfficial: Scenario = {
  name: 'extended-permit-for-too-long-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An extended permit for far longer than the target time of the studies goes to an official.',
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  world: extending({
    hakemus: (hakemus) => ({
      ...hakemus,
      haettuAika: { ...hakemus.haettuAika, loppu: '2030-07-31' },
      passi: { voimassa: '2034-01-01' },
    }),
  }),
  expected: { outcomes: ['to-official'] },
};
