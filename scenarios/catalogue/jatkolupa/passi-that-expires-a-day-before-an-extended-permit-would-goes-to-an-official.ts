import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const passiThatExpiresADayBeforeAnExtendedPermitWouldGoesToAnOfficial: Scenario = {
  name: 'passi-that-expires-a-day-before-an-extended-permit-would-goes-to-an-official',
  theme: 'jatkolupa',
  sentence:
    'An extended permit would end with a passport that expires a day before the time applied for, so an official decides.',
  claims: ['DF-046'],
  tags: ['boundary'],
  conditions: ['passi-is-valid-for-the-time-applied-for'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, passi: { voimassa: '2027-07-30' } }),
  }),
  expected: { outcomes: ['to-official'] },
};
