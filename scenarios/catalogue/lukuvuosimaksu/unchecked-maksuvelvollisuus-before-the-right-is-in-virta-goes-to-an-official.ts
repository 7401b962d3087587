import type { Scenario } from '../../scenario.ts';

export const uncheckedMaksuvelvollisuusBeforeTheRightIsInVirtaGoesToAnOfficial: Scenario = {
  name: 'unchecked-maksuvelvollisuus-before-the-right-is-in-virta-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant whose liability nobody has checked, and whose right is not in VIRTA yet, goes to an official.',
  claims: ['DF-030'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'not-checked', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['to-official'] },
};
