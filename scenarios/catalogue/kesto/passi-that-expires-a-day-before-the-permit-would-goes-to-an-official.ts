import type { Scenario } from '../../scenario.ts';

export const passiThatExpiresADayBeforeThePermitWouldGoesToAnOfficial: Scenario = {
  name: 'passi-that-expires-a-day-before-the-permit-would-goes-to-an-official',
  theme: 'kesto',
  sentence:
    'A passport that expires a day before the time applied for ends would shorten the permit, so an official decides.',
  claims: ['DF-022', 'DF-046'],
  conditions: ['passi-is-valid-for-the-time-applied-for'],
  tags: ['boundary'],
  world: { hakemus: (hakemus) => ({ ...hakemus, passi: { voimassa: '2028-07-30' } }) },
  expected: { outcomes: ['to-official'] },
};
