import type { Scenario } from '../../scenario.ts';

export const passiThatExpiresBeforeTheStudiesBeginGoesToAnOfficial: Scenario = {
  name: 'passi-that-expires-before-the-studies-begin-goes-to-an-official',
  theme: 'kesto',
  sentence: 'An applicant whose passport expires before the studies begin goes to an official.',
  claims: ['DF-046'],
  conditions: ['passi-is-valid-for-the-time-applied-for'],
  world: { hakemus: (hakemus) => ({ ...hakemus, passi: { voimassa: '2026-07-20' } }) },
  expected: { outcomes: ['to-official'] },
};
